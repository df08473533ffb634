import type { Translated } from "../../catalogue";
import type shell from "../sv/shell";

export default {
  serviceName: "Kring",
  titleTemplate: "%s – Kring",
  description: "Support for those who help a child together.",
  skip: "Skip to the content",
  demo: "Demo – invented people",
  workingAs: "You work as:",
  switchAgency: "Change",
  agency: "agency",
  county: "The whole county",
  signIn: "Sign in",
  signOut: "Sign out",
  mainMenu: "Main menu",
  menu: "Menu",
  nav: {
    cases: "My cases",
    invitations: "Invitations",
    meetings: "Meetings",
    followUps: "Follow-up",
    agencies: "Agencies",
    routines: "Routines",
    overview: "Overview",
    people: "People",
    help: "Help",
  },
  footer: {
    label: "About the service",
    accessibility: "Accessibility",
    privacy: "Personal data",
    about: "About Kring",
    help: "Help",
    version: "Version {version}",
    versionDemo: "Version {version}, demo",
  },
  language: {
    label: "Language",
    sv: "Svenska",
    en: "English",
  },
  theme: {
    label: "Appearance",
    system: "As the computer",
    light: "Light",
    dark: "Dark",
  },
} satisfies Translated<typeof shell>;
