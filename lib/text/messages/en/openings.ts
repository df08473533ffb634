import type { Translated } from "../../catalogue";
import type sv from "../sv/openings";

export default {
  title: "Emergency opening",
  lead: "Open a colleague's case when a child needs help now and nobody who works with the case can be reached. You read the case for an hour and cannot change anything.",
  known: {
    title: "Everybody is told",
    body: "Those who work with the case see that you have opened it, when and why. Your manager reviews every emergency opening, and the family can read about it.",
    protected:
      "If somebody in the case has protected personal data, it is opened only when one more person has approved.",
  },
  link: "Do you need to open a colleague's case in an emergency?",
  fields: {
    wanted: "Case code or personal identity number",
    reason: "Why do you need to open the case now?",
    judgement: "How do you judge the opening?",
    note: "What do you base it on?",
    decision: "May the colleague open the case?",
  },
  hints: {
    wanted: "The whole code or the whole number, such as K-7F3QX or 20170101-2393.",
    reason: "At least 20 characters. Write no names.",
    note: "Write no names.",
  },
  submit: "Open the case for an hour",
  own: { heading: "Your emergency openings", none: "You have made no emergency opening." },
  opening: {
    title: "Emergency opening of {code}",
    by: "Opened by",
    askedBy: "Asked for by",
    when: "When",
    reason: "Reason",
    state: "State",
    until: "Holds until",
    decidedBy: "Answered by",
    review: "Review",
    reviewed: "{judgement}. {by}, {moment}",
    read: "Read the case",
    back: "Emergency opening",
  },
  states: {
    waiting: "Waits for one more who approves",
    lapsed: "Nobody answered within a day",
    declined: "Not approved",
    open: "Open",
    over: "Ended",
  },
  waiting: {
    title: "The case is not open yet",
    body: "Somebody in the case has, or may have, protected personal data. Call whoever works with the case, or your manager: one of them approves here in Kring. Then reload the page.",
  },
  decide: {
    heading: "Your answer",
    lead: "The colleague sees all of the case for an hour from your yes. Is it urgent, and is the colleague the one to help the child now?",
    approve: "Yes, open the case for an hour",
    decline: "No",
    submit: "Save the answer",
  },
  review: {
    heading: "Review the opening",
    listHeading: "Emergency openings to review",
    listItem: "{person} opened {code} {moment}",
    listAsked: "{person} asks to open {code}, {moment}",
    listReason: "Reason: {reason}",
    answer: "Answer the question",
    look: "Review",
    submit: "Save the review",
  },
  judgements: { motivated: "Justified", investigate: "To be investigated" },
  errors: {
    wanted: "Write the case's code or the child's personal identity number.",
    reason: "Write why you need to open the case now, with at least 20 characters.",
    decision: "Choose yes or no.",
    judgement: "Choose how you judge the opening.",
    notFound:
      "There is no case in your agency that can be opened with that code or number. Check the characters, or call your manager.",
    alreadyYours: "You already work with the case. You find it in My cases.",
  },
  refusals: {
    onlyCaseWork: "Only those who work in cases can make an emergency opening.",
    notInCase: "Only those who work with the case and the agency's manager can answer.",
    own: "You cannot answer or review your own emergency opening.",
    decided: "The question has been answered, or more than a day has passed.",
    onlyManager: "Only the agency's manager reviews emergency openings.",
    reviewed: "The opening has been reviewed.",
  },
} satisfies Translated<typeof sv>;
