import type { Translated } from "../../catalogue";
import type sv from "../sv/mails";

export default {
  subjects: {
    invitation: "Kring: an invitation waits",
    reminder: "Kring: an invitation waits for an answer",
  },
  text: {
    invites: "{caller} invites you to a network meeting.",
    reminds: "{caller} waits for your answer about a network meeting.",
    when: "The meeting: {day} {time}",
    answerBy: "Answer by: {day}",
    signIn: "Sign in to Kring to read the invitation and answer: {address}",
    weCall: "{caller} will telephone you and tell you more.",
    phone: "You reach them on {phone}.",
    nothingElse: "Whom the meeting is about never stands in an e-mail.",
    noReply: "Do not reply to this e-mail. Nobody reads the replies.",
  },
  kept: {
    title: "Demo mailbox",
    lead: "This is what Kring would have e-mailed from or to you. In the demo no e-mail is sent.",
    none: "Kring has not e-mailed anything yet",
    noneBody: "Invite an agency by e-mail, and the e-mail is shown here within half a minute.",
    to: "To",
    address: "Address",
    when: "Sent",
  },
} satisfies Translated<typeof sv>;
