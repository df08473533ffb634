import type { Translated } from "../../../catalogue";
import type path from "../../sv/cases/path";

export default {
  heading: "The way through the case",
  groups: { todo: "To do", notYet: "Cannot start yet", done: "Done" },
  tasks: {
    assessment: "Assessment",
    child: "The child and the guardians",
    consents: "Consent",
    needs: "Areas of the wheel",
    considered: "Who is needed",
    planMeeting: "Book the network meeting",
    invitations: "Summons",
    meeting: "The network meeting",
    plan: "{plan}",
    copies: "Copies for everyone who took part",
    followUp: "Follow up",
  },
  about: {
    activated: "Collaboration is activated",
    guardians: "{count, plural, =0 {No guardian is registered} =1 {One guardian} other {# guardians}}",
    consentInForce: "Everyone who is to answer has said yes",
    consentMissing: "{count, plural, =1 {One answer is missing} other {# answers are missing}}",
    areas: "{count, plural, =1 {One area chosen} other {# areas chosen}}",
    agencies: "{count, plural, =1 {One agency chosen} other {# agencies chosen}}",
    answers: "{answered, number} of {count, number} have answered",
    notSent: "{count, plural, =1 {One has not been summoned yet} other {# have not been summoned yet}}",
    version: "Version {number, number} is in force",
    unfixed: "Changes have not been fixed",
    copiesLeft: "{count, plural, =1 {One copy left} other {# copies left}}",
    noNextDay: "No day has been agreed",
    ended: "You have agreed not to meet again",
  },
  waits: {
    consent: "When everyone who is to answer has said yes",
    guardians: "When a guardian is registered",
    agencies: "When you have chosen who is needed",
    meetingPlanned: "When the meeting is booked",
    meetingDay: "Opens {day}",
    meetingHeld: "When the meeting has been held",
    planFixed: "When the plan is fixed",
  },
} satisfies Translated<typeof path>;
