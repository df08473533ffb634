import type { Translated } from "../../catalogue";
import type errors from "../sv/errors";

export default {
  notFound: "The page does not exist, or you do not have access to it.",
  notAllowed: "You are not allowed to do this. Talk to your manager.",
  conflict: "Somebody else saved a change while you were writing. Nothing has been overwritten.",
  unexpected:
    "Something went wrong at our end. What you wrote is still here. Try again in a while. Code: {code}",
  refused:
    "This can no longer be done. Reload the page to see what has changed. What you wrote is still here.",
  busy: "Many people are using Kring right now. Wait a few seconds and try again.",
  paperTooLong:
    "The paper is too long to become a PDF. Go back and print the page from the browser: it says the same.",
  notSaved: "It could not be saved just now. What you wrote is still here. Try again.",
  foreignOrigin: "The form was not sent from Kring. Reload the page and try again.",
  caseClosed: "The collaboration is closed. The case can be read but not changed.",
  emergencyReadOnly:
    "You read the case by an emergency opening and cannot change anything. Those who work with the case can add you.",
  lookUps:
    "You have looked for so many numbers that we wait a while. Try again in {minutes, plural, =1 {a minute} other {# minutes}}. If you need more, talk to your manager.",
  signedOut: "You are signed out. Sign in again to continue.",
  unavailable: {
    title: "We cannot show the page just now",
    lead: "Kring cannot write in the log of who reads. Then we show nothing.",
    why: "What you have saved is still here. Wait a minute and try again. If it happens several times, tell whoever runs Kring where you work.",
    retry: "Try again",
    help: "Read in Help",
  },
  notFoundPage: {
    documentTitle: "We cannot find the page – Kring",
    title: "We cannot find the page",
    body: "The page does not exist, or you do not have access to it.",
    tips: "Check the address, or look for it from the start page.",
    start: "Go to the start page",
    help: "Read the help",
  },
} satisfies Translated<typeof errors>;
