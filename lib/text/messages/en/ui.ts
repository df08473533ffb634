import type { Translated } from "../../catalogue";
import type ui from "../sv/ui";

export default {
  optional: "(optional)",
  change: "Change",
  back: "Back",
  form: {
    errorTitle: "Error: {title}",
    errorCount:
      "{count, plural, =1 {One answer needs correcting} =2 {Two answers need correcting} =3 {Three answers need correcting} other {# answers need correcting}}",
    refusedTitle: "It could not be saved",
    kept: "What you wrote is still in the form, but it is not saved.",
    copy: "Copy what you wrote",
    copied: "Copied.",
    notCopied: "It could not be copied. Select the text in the form and copy it from there.",
    newTab: "(opens in a new tab)",
    doneTitle: "Done",
    saving: "Saving …",
    charactersLeft:
      "{count, plural, =1 {You can write one more character.} other {You can write # more characters.}}",
    charactersOver: "{count, plural, =1 {Remove one character.} other {Remove # characters.}}",
    dateHint: "Write yyyy-mm-dd, for example {example}.",
    timeHint: "Write hh.mm, for example 09.00.",
    choose: "Choose from the list",
  },
  conflict: {
    title: "Somebody else made a change meanwhile",
    theirs: "What is saved now",
    mine: "What you wrote",
    empty: "Empty",
    explanation:
      "What you wrote is still in the form. Choose which text shall stand, or put them together into one.",
    saveMine: "Save my text anyway",
    keepTheirs: "Keep what is saved",
  },
  connection: {
    offlineTitle: "No connection",
    offline: "What you write stays on the page. Save when you are connected again.",
    lostTitle: "The connection was lost",
    lost: "We do not know whether what you wrote was saved. It is still here on the page. Press the button again when you are connected, and it will be saved once.",
  },
  fault: {
    title: "Something went wrong at our end",
    kept: "What you wrote is still here. Try again in a while.",
    code: "Code: {code}",
    report: "If it happens again: tell whoever looks after Kring where you work, and give the code.",
    retry: "Try again",
    start: "Go to the start page",
  },
  session: {
    title: "Do you want to continue?",
    body: "You have not done anything for a while. You will be signed out in {time}.",
    minutes: "{count, plural, =1 {one minute} other {# minutes}}",
    seconds: "{count, plural, =1 {one second} other {# seconds}}",
    kept: "Save what you are working on first, if you mean to leave the computer.",
    stay: "Stay signed in",
    signOut: "Sign out now",
    endedTitle: "You are signed out",
    ended:
      "You have not done anything for a while. What you wrote is still in this window, but it is not saved.",
    endedHow: "Sign in in a new window. Then come back here and save.",
    signInAgain: "Sign in in a new window",
    leave: "Leave the page without saving",
  },
  print: {
    secrecy: "May contain confidential information",
    printed: "Printed {day} at {time} by {name}",
  },
  notes: {
    saved: "Saved {time}",
    notSaved: "Nothing saved yet",
    unsaved: "Will be saved in a moment",
    lost: "No connection. What you write stays in this window and is saved when you are online. Do not close the window.",
    conflict: "Not saved: somebody else wrote in the same box. Choose which text should stay.",
    refused: "Not saved: {reason} What you wrote is still in this window.",
    theirs: "{name} wrote in the same box",
    theirsAlone: "Somebody wrote in the same box",
    theirText: "What is saved now:",
    empty: "Empty",
    keepMine: "Keep my text",
    keepTheirs: "Keep the saved text",
    keepBoth: "Keep both",
    silence: { said: "Said something", didNotWant: "Did not want to", couldNot: "Could not" },
  },
  wheel: {
    states: {
      notChosen: "Not chosen",
      works: "Works",
      needsAttention: "Needs attention",
      needsCollaboration: "Collaboration needed",
      unknown: "Do not know",
    },
    chosen:
      "{count, plural, =0 {No area chosen yet.} =1 {One of {total} areas chosen: {names}.} other {# of {total} areas chosen: {names}.}}",
    ask: "How is it?",
    legend: "How to read the wheel",
  },
} satisfies Translated<typeof ui>;
