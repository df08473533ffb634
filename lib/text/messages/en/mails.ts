import type { Translated } from "../../catalogue";
import type sv from "../sv/mails";

export default {
  subjects: {
    invitation: "Kring: an invitation waits",
    reminder: "Kring: an invitation waits for an answer",
    guestCode: "Kring: the code you asked for",
  },
  text: {
    invites: "{caller} invites you to a {meeting}.",
    reminds: "{caller} waits for your answer about a {meeting}.",
    when: "The meeting: {day} {time}",
    answerBy: "Answer by: {day}",
    signIn: "Sign in to Kring to read the invitation and answer: {address}",
    answerHere: "Answer here, you need not sign in: {address}",
    toldBy: "{caller} tells you whom the meeting is about, by telephone, letter or on paper.",
    phone: "You reach them on {phone}.",
    nothingElse: "Whom the meeting is about never stands in an e-mail.",
    noReply: "Do not reply to this e-mail. Nobody reads the replies.",
  },
  code: {
    code: "The code is {code}",
    where: "Type it on the page where you asked for it. It holds for {minutes} minutes.",
    notAsked: "Did you not ask for a code? Then you need not do anything.",
  },
  kept: {
    title: "Demo mailbox",
    lead: "This is what Kring would have e-mailed from or to you. In the demo no e-mail is sent, but the links in them can be followed.",
    none: "Kring has not e-mailed anything yet",
    noneBody: "Invite an agency by e-mail, and the e-mail is shown here within half a minute.",
    to: "To",
    address: "Address",
    when: "Sent",
  },
} satisfies Translated<typeof sv>;
