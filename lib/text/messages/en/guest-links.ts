import type { Translated } from "../../catalogue";
import type sv from "../sv/guest-links";

export default {
  ask: {
    title: "Answer an invitation",
    lead: "For you who have been sent a link in an e-mail from Kring.",
    how: "Kring e-mails a code to the address that the invitation went to. With the code you see when and where the meeting is, and can answer.",
    whom: "Whom the meeting is about does not stand here. Whoever invites you tells you, by telephone, letter or on paper.",
    link: "The link in the e-mail",
    linkHint: "Copy the whole link from the e-mail and paste it here.",
    submit: "E-mail a code",
  },
  code: {
    title: "Type the code",
    lead: "The code is on its way to the address that the invitation went to.",
    code: "Code",
    codeHint: "Six digits from the latest e-mail. The code holds for {minutes} minutes.",
    submit: "Show the meeting",
    noneTitle: "Have you not been sent a code?",
    noneBody:
      "It can take a minute. Look among unwanted e-mail too. When you ask for a new code, the one before no longer holds.",
    again: "E-mail a new code",
    sentAgain: "A new code is on its way. The one before no longer holds.",
    demo: "In the demo no e-mail is sent. The code stands in the demo mailbox of whoever invited.",
    demoLink: "Open the demo mailbox",
  },
  meeting: {
    title: {
      summons: "{caller} calls you to a {meeting}",
      invitation: "{caller} invites you to a {meeting}",
    },
    when: "When",
    where: "Where",
    placeByWord: "Whoever invites you tells you the place.",
    link: "Link to the meeting",
    answerBy: "Answer by",
    to: "To",
    from: "From",
    whom: "{caller} tells you whom the meeting is about, by telephone, letter or on paper.",
    answerHeading: "Answer",
    answerAgain: "Change the answer",
    answerSoFar: "You have answered: {answer}. The new answer holds instead.",
    answerQuestion: "Are you coming?",
    cannotHint: "Then the link no longer holds.",
    writeNothing: "Write nothing about any child, neither a name nor anything else.",
    submit: "Send the answer",
  },
  sent: {
    title: "The answer is sent",
    lead: "Your answer: {answer}.",
    next: "What happens now",
    coming:
      "{caller} sees the answer and tells you whom the meeting is about, by telephone, letter or on paper.",
    change: "Do you want to change the answer? Open the link in the e-mail again and ask for a new code.",
    cannot: "{caller} sees the answer. The link no longer holds.",
    regret: "Can you come after all? Telephone {caller}.",
    phone: "You reach them on {phone}.",
    shared: "Close the window if others use the computer.",
  },
  ended: {
    gone: "The link no longer holds",
    goneBody: "Telephone whoever invited you if you want to answer.",
    expired: "The time ran out",
    expiredBody: "No answer is sent. Open the link in the e-mail again and ask for a new code.",
  },
  errors: {
    gone: "The link no longer holds. Telephone whoever invited you if you want to answer.",
    tooManyCodes:
      "You have been sent many codes in the last day and night. Telephone whoever invited you if you want to answer now.",
    tooOften:
      "Many have tried from here in the last hour. Wait {minutes, plural, =1 {a minute} other {# minutes}} and try again.",
    codeWrong:
      "The code is not right. Type the digits from the latest e-mail. You can try {count, plural, =1 {once} other {# times}} more.",
    codeSpent: "The code no longer holds. Ask for a new code.",
    expired:
      "The time ran out, and the answer is not sent. Open the link in the e-mail again and ask for a new code.",
    answered:
      "That code is used already. If you want to change the answer, open the link in the e-mail again and ask for a new code.",
    linkMissing: "Open the link in the e-mail again.",
  },
  validation: {
    link: "Paste the whole link from the e-mail.",
    code: "Type the six digits from the e-mail.",
  },
} satisfies Translated<typeof sv>;
