import type { Translated } from "../../catalogue";
import type auth from "../sv/auth";

export default {
  title: "Sign in",
  intro: "Kring holds together what several agencies do for a child, and shows who does what.",
  demo: {
    title: "Choose who you want to be",
    intro: "This is a try-out. All children, families and agencies are invented.",
    people: "Invented people",
    signInAs: "Sign in<hidden> as {name}</hidden>",
    noPassword: "No password is needed in the try-out.",
    work: "{title}. {agencies}",
    orWithAccount: "Sign in with an account of your own",
  },
  local: {
    username: "User name",
    password: "Password",
    submit: "Sign in",
    help: "Forgotten the password? Ask whoever runs Kring where you work.",
  },
  signedOut: {
    title: "You are signed out",
    body: "You have signed out of Kring. Close the browser if others use the computer.",
    idle: "You had not done anything for a while, so we signed you out.",
    saved:
      "What you have saved is still there. What you had written but not saved is gone, so that nobody else can read it.",
    again: "Sign in again",
  },
  needed: "Sign in to read the page. You will then come back to it.",
  appointments: {
    title: "Switch agency",
    intro: "You work for one agency at a time. What you see and do belongs to it.",
    legend: "Which agency are you working for now?",
    submit: "Switch agency",
    only: "You are employed by one agency, so there is nothing to switch to.",
  },
  errors: {
    usernameRequired: "Enter your user name.",
    passwordRequired: "Enter your password.",
    personRequired: "Choose a person.",
    wrong: "The user name or the password is not right. Check both and try again.",
    wait: "{seconds, plural, =1 {There have been many tries. Wait a second and try again.} other {There have been many tries. Wait # seconds and try again.}}",
    noAppointment: "You have no current employment in Kring. Ask your nearest manager.",
    noDemoPerson: "The person is no longer there. Reload the page and choose another.",
  },
} satisfies Translated<typeof auth>;
