import type { Translated } from "../../catalogue";
import type auth from "../sv/auth";

export default {
  title: "Sign in",
  intro: "Kring holds together what several agencies do for a child, and shows who does what.",
  demo: {
    title: "Choose who you want to be",
    intro: "This is a try-out. All children, families and agencies are invented.",
    people: "Invented people",
    submit: "Sign in as the chosen person",
    noPassword: "No password is needed in the try-out.",
  },
  local: {
    username: "User name",
    password: "Password",
    submit: "Sign in",
  },
  signedOut: {
    title: "You are signed out",
    body: "You have signed out of Kring. Close the browser if others use the computer.",
    idle: "You had not done anything for a while, so we signed you out. What you have saved is still there.",
    again: "Sign in again",
  },
} satisfies Translated<typeof auth>;
