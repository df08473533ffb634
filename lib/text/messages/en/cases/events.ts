import type { Translated } from "../../../catalogue";
import type events from "../../sv/cases/events";

export default {
  you: "You",
  system: "Kring",
  otherAgency: "another agency",
  someone: "Someone at {agency}",
  case: {
    opened: "{who} activated collaboration and registered the child.",
    workerAdded: "{who} added {person} to the case.",
    workerEnded: "{who} ended the work of {person}.",
    headOpened: "{who} opened the case as manager.",
    emergencyOpened: "{who} opened the case in an emergency.",
    emergencyRequested: "{who} asked to open the case in an emergency.",
    emergencyApproved: "{who} approved an emergency opening.",
    emergencyDeclined: "{who} declined an emergency opening.",
    emergencyReviewed: "{who} reviewed an emergency opening.",
    closed: "{who} ended the collaboration.",
    reopened: "{who} opened the case again.",
  },
  coordination: {
    offered: "{who} asked whether {agencies} wants to coordinate.",
    takenBack: "{who} took back the question to {agencies} about coordinating.",
    declined: "{who}, {agency}, said no to coordinating.",
    accepted: "{who}, {agency}, took over the coordination.",
    passed: "{who} gave the coordination to {person}.",
    appointed: "{who} appointed {person} coordinator.",
  },
  child: { edited: "{who} changed the facts about the child." },
  guardian: {
    added: "{who} added a guardian.",
    edited: "{who} changed the facts about a guardian.",
    removed: "{who} removed a guardian.",
  },
  protection: {
    liftingProposed: "{who} proposed that a protection of personal data is lifted.",
    liftingConfirmed: "{who} confirmed that the protection is lifted.",
    liftingDeclined: "{who} declined to lift the protection.",
  },
  consent: {
    asked: "{who} asked {giver} for consent.",
    given: "{giver} said yes. {who} recorded it.",
    refused: "{giver} said no. {who} recorded it.",
    notReachable: "{who} recorded that {giver} could not be reached.",
    notMature: "{who} judged that the child is not mature enough to answer.",
    exceptionApproved: "{who} approved that a guardian could not be reached.",
    withdrawn: "{giver} withdrew the consent. {who} recorded it.",
    withdrawalReceived:
      "{giver} withdrew {answer, select, whole {the whole consent} other {the consent for {agency}}}. {who}, {agency}, was told and recorded it.",
  },
  giver: {
    child: "the child",
    childFirst: "The child",
    guardian: "the guardian",
    guardianFirst: "The guardian",
  },
  needs: { recorded: "{who} chose areas of the wheel." },
  agency: { considered: "{who} considered whether {agencies} is needed." },
  meeting: {
    planned: "{who} booked {theMeeting}.",
    changed: "{who} changed the meeting.",
    rolesAssigned: "{who} decided who does what at the meeting. {agencies} leads it.",
    cancelled: "{who} called the meeting off.",
    held: "{who} recorded that the meeting was held.",
  },
  deadline: { recounted: "{who} counted the last day for {theMeeting} anew." },
  invitation: {
    sent: "{who} sent the summons to {agencies}.",
    seen: "{who}, {agency}, read the summons.",
    answered:
      "{who}, {agency}, answered: {answer, select, coming {Is coming} cannot {Cannot come} substitute {A substitute is coming} other {An answer}}.",
    guestAnswered:
      "{invited} answered by the link in the e-mail: {answer, select, coming {Is coming} cannot {Cannot come} substitute {A substitute is coming} other {An answer}}.",
    answerNoted:
      "{who} recorded the answer from {invited}: {answer, select, coming {Is coming} cannot {Cannot come} substitute {A substitute is coming} other {An answer}}.",
    recalled: "{who} recalled the summons to {agencies}.",
    reminded:
      "{who} reminded {agencies} {answer, select, email {by e-mail} phone {by telephone} letter {by letter} other {when they met}}.",
    takenOver: "{who} took over the summons.",
  },
  guestLink: { opened: "{invited} opened the link in the mail and read about the meeting." },
  mail: {
    sent: "{who} e-mailed {invited} {answer, select, invitation {that an invitation waits} other {a reminder}}.",
    stopped: "{who} did not e-mail {invited}.",
  },
  preparatoryTalk: { recorded: "{who} wrote down a preparatory talk with the family." },
  plan: {
    started: "{who} began the plan.",
    fixed: "{who} fixed the plan.",
    confirmed: "{who} confirmed the plan for {agency}.",
    answerNoted: "{who} noted what somebody answered about the plan.",
    nextMeetingPlanned: "{who} decided how to go on after the meeting.",
  },
  familyContact: { recorded: "{who} wrote down a contact with the family." },
  followUp: {
    recorded: "{who} followed up the plan.",
    corrected: "{who} corrected the latest follow-up.",
    surveyRecorded: "{who} entered what somebody in the family answered in the survey.",
  },
  disclosure: { made: "{who} handed over a copy of the plan." },
  deviation: { reported: "{who} reported a deviation to {agencies}." },
  today: "today {time}",
} satisfies Translated<typeof events>;
