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
  provider: {
    signIn: "Sign in with {label}",
    or: "Another way to sign in",
    failed: {
      title: "The sign-in did not succeed",
      cancelled: "You cancelled the sign-in. Try again when you like.",
      level:
        "The sign-in was not strong enough for Kring. Choose an electronic identification at level of assurance 3, such as BankID, Freja or SITHS.",
      noAppointment:
        "You are known here, but have no current appointment in Kring. Ask whoever administers people where you work.",
      failed: "The answer from the sign-in was not right, so we have not let you in. Try again.",
      code: "Still no luck? Give the code {code} to whoever runs Kring where you work.",
      again: "Try again",
    },
    errors: {
      none: "That sign-in is not used here. Reload the page.",
      down: "{label} does not answer just now. Try again in a while.",
    },
  },
  connect: {
    title: "Your account is not connected",
    intro:
      "We know who you are, but not who you are in Kring. Type the code that you were given by whoever administers people where you work.",
    code: "One-time code",
    codeHint: "The code is good once, for seven days. Upper and lower case are the same.",
    submit: "Connect my account",
    noCode: "No code? Ask your manager or whoever administers people where you work.",
    errors: {
      required: "Type the code.",
      wrong: "The code is not right, or has been used or become too old. Check it, or ask for a new one.",
      wait: "There have been many tries. Wait an hour and try again.",
      again: "It has taken too long. Sign in again and then type the code.",
    },
  },
  newAccount: {
    title: "Create your account",
    intro: "Choose a user name and a password. Then you sign in.",
    username: "User name",
    usernameHint: "For example first.last. At least three characters, without spaces.",
    password: "Password",
    passwordHint: "At least {count, number} characters, such as four words in a row.",
    repeated: "The password once more",
    submit: "Create the account",
    doneTitle: "Your account has been created",
    done: "Sign in with the user name and the password that you chose.",
    signIn: "Go to the sign-in",
    link: "Have you been given a one-time code? Create your account",
    errors: {
      username: "Enter a user name with letters, digits, full stops or hyphens.",
      password: "Enter a password.",
      short: "Enter a password of at least {count, number} characters, such as four words in a row.",
      longPassword: "Enter a password of at most 200 characters.",
      repeated: "The passwords differ. Type the same password twice.",
      exists: "You already have an account. Sign in with it.",
      taken: "The user name is taken. Choose another.",
    },
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
    deputyFor: "You cover for {name}.",
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
