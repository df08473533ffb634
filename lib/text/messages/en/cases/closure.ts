import type { Translated } from "../../../catalogue";
import type closure from "../../sv/cases/closure";

export default {
  title: "End the collaboration",
  lead: "The case can be read afterwards, but not changed. The other agencies see no more.",
  outstandingHeading: "This is not done",
  outstandingNone: "Nothing is left to do.",
  outstanding: {
    unheldMeeting: "A meeting is booked and not held.",
    unansweredInvitations:
      "{count, plural, =1 {One summons has no answer.} other {# summonses have no answer.}}",
    unfixedPlan: "There is no fixed plan after the latest meeting.",
    unfixedChanges: "The plan has changes that are not fixed.",
    undeliveredCopies:
      "{count, plural, =1 {One copy has not been handed over.} other {# copies have not been handed over.}}",
    agreedDay: "You have agreed to meet again on {day}.",
  },
  consents: "Consents that end",
  consentsAbout: "They end when you close the case. If it is opened again the family must be asked anew.",
  consentUntil: "Given until {day}",
  papers: "Papers that others keep",
  papersAbout:
    "Whoever has been given the plan keeps it. Talk to the family about what is to become of the papers.",
  paper: "Version {number, number} of the plan, handed over {day}",
  familySaid: "What do the child and the family say?",
  familySaidHint: "In their own words. Leave it empty if you have not talked about it.",
  reason: "Why does the collaboration end?",
  reasons: {
    needsMet: "The need of collaboration has been met",
    noConsent: "There is no consent",
    moved: "The family has moved",
    otherWay: "The child gets help in another way",
  },
  reasonHints: {
    needsMet: "You have a plan that has been followed up.",
    noConsent: "Somebody has said no, or withdrawn the consent.",
    moved: "Talk to the family about who takes over.",
    otherWay: "Write how in the summary.",
  },
  summary: "Sum up",
  summaryHint: "What got better? Who remains for the child? Write nothing that belongs in the record alone.",
  submit: "End the collaboration",
  keep: "Back to the case",
} satisfies Translated<typeof closure>;
