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
  passkey: {
    signIn: "Sign in with a passkey",
    failed: "Your passkey gave no answer. Try again.",
  },
  secondFactor: {
    title: "Show that it is you",
    intro: "The password is right. Only a code is left.",
    introPasskey: "The password is right. Only your passkey is left.",
    code: "Code from your code app",
    codeHint: "The six digits that the app shows right now.",
    recoveryCode: "Recovery code",
    recoveryHint: "Twelve characters. Each recovery code works once.",
    submit: "Sign in",
    useRecovery: "Use a recovery code",
    useCode: "Use the code app",
    passkey: "Use your passkey",
    lost: "Do you have neither code app, passkey nor recovery codes? Ask whoever runs Kring where you work.",
    again: "Begin again",
  },
  enrol: {
    title: "Add a second way to sign in",
    intro:
      "What stands in Kring is sensitive, so a password is not enough. You add a second way to sign in once, and then use it each time.",
    app: "With a code app",
    passkey: "With a passkey",
  },
  totp: {
    steps: {
      install: "Open a code app on your phone. Any one will do.",
      scan: "Scan the QR code, or enter the key by hand.",
      type: "Write the six digits that the app shows.",
    },
    qr: "QR code for the code app. The same key stands in text beside it.",
    secret: "Key",
    account: "Account",
    code: "Code from the app",
    submit: "Add the code app",
  },
  newPasskey: {
    hint: "A passkey is kept in your computer, phone or security key. You unlock it with the screen lock, and it works only here.",
    name: "What do you want to call it?",
    nameHint: "For example My phone or Work computer.",
    submit: "Create a passkey",
    failed: "No passkey was made. Try again, or choose a code app.",
    impossible: "Passkeys cannot be used at this address.",
  },
  recovery: {
    title: "Save your recovery codes",
    intro:
      "A recovery code lets you in if you lose your phone. You get ten, and each works once. We show them only now.",
    show: "Show my recovery codes",
    made: "Here are your recovery codes. Print them or keep them where nobody else can reach them.",
    enter: "Go on to Kring",
  },
  stepUp: {
    title: "Show once more that it is you",
    intro: "What you are about to do is sensitive. That is why we ask, although you are signed in.",
    needed: "First show that it is you. What you wrote is still here: come back and send it again.",
    open: "Show that it is you",
    code: "Code",
    codeHint: "The six digits that your code app shows right now, or a recovery code.",
    submit: "Confirm",
    passkey: "Confirm with a passkey",
    demo: "Nobody has a password in the try-out. With a real account you would give password and code here.",
    demoSubmit: "Confirm (demo)",
    otherWay: "Your account has no password in Kring. Sign out and sign in again, and you can go on.",
    doneTitle: "Thank you, we know that it is you",
    done: "It holds for five minutes.",
    back: "Did you come from a form? Go back to that tab and send it again. You can close this tab.",
    account: "Go to your account",
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
    codeRequired: "Enter the code.",
    wrongCode:
      "The code is not right, or it has been used. Wait until the app shows a new code and try again.",
    wrongFirstCode:
      "The code is not right. Check that the phone's clock is right and write the code that the app shows now.",
    wrongAgain:
      "The password or the code is not right, or the code has been used. Try again with a new code.",
    tooManyCodes:
      "Too many codes have been wrong today. Sign in from a place where you have signed in before, or with a passkey.",
    startAgain: "It took too long, or this has already been done. Begin again from the sign-in page.",
    passkey: "Your passkey could not be used. Reload the page and try again.",
    wrong: "The user name or the password is not right. Check both and try again.",
    wait: "{seconds, plural, =1 {There have been many tries. Wait a second and try again.} other {There have been many tries. Wait # seconds and try again.}}",
    noAppointment: "You have no current employment in Kring. Ask your nearest manager.",
    noDemoPerson: "The person is no longer there. Reload the page and choose another.",
  },
} satisfies Translated<typeof auth>;
