import { allow, hide, refuse, type Rule } from "./rule";
import { changingTheCase, readingTheCase, readingTheHead, receiving, reopening } from "./sight";
import { isAtCoordinator, manages, readsInEmergency, worksWithCase } from "./sight";
import { isOneOf, type Situation } from "./situation";

const isBegun = ({ state }: Situation) => state === "begun";
const isHeld = ({ state }: Situation) => isOneOf(state, "meetingHeld", "planDrafted", "planInForce");
const isPlanned = ({ state }: Situation) => isOneOf(state, "meetingPlanned", "meetingUnderWay");
const isOver = ({ state, consent }: Situation) => state === "closed" || consent === "withdrawn";
const isFixed = ({ state }: Situation) => isOneOf(state, "planInForce", "closed");

const notNamed = refuse("notNamedInConsent", "S001-18", ({ consent }) => consent !== "given");
const noMeeting = hide("noMeeting", "X-7", isBegun);
const nobodyInvited = hide("nobodyInvited", "X-7", isBegun);
const noMeetingAhead = refuse("noMeetingAhead", "X-7", (situation) => !isPlanned(situation));
const meetingHeld = refuse("meetingHeld", "X-7", isHeld);
const beforeMeeting = refuse("beforeMeeting", "S001-44", ({ state }) =>
  isOneOf(state, "begun", "meetingPlanned"),
);
const planNotStarted = hide("planNotStarted", "X-7", ({ state }) =>
  isOneOf(state, "meetingUnderWay", "meetingHeld"),
);
const nothingFixed = hide("nothingFixed", "X-19", (situation) => !isFixed(situation));

const noCopyYet = hide("noCopyYet", "X-19", (situation) => !isFixed(situation));
/** In the matrix the agency has a copy of the first version, and a second is fixed. */
const newerVersion = refuse("newerVersion", "X-14", () => true);

/** In the matrix an offer waits once the plan is in force: whoever has most to do in it is asked. */
const nothingOffered = hide("nothingOffered", "S001-69", ({ state }) => state !== "planInForce");

/** In the matrix somebody always coordinates. */
const whereNobodyCoordinates: readonly Rule[] = [
  refuse("somebodyCoordinates", "S002-57", manages),
  refuse("onlyManager", "S002-57", (situation) => worksWithCase(situation) || readsInEmergency(situation)),
  hide("headIsForManagers", "X-20", () => true),
];

const inTheMeeting = changingTheCase(noMeeting);
const inThePlan = changingTheCase(beforeMeeting, planNotStarted);
const withOthersInThePlan = changingTheCase(beforeMeeting, planNotStarted, notNamed);

/** Everything that can be done with a case, by group. The names are those of the server actions, without "Action". */
export const acts = {
  reading: {
    readCase: readingTheCase,
    readHead: readingTheHead,
    readInvitation: receiving(),
    readCopy: receiving(noCopyYet),
  },
  child: {
    editChild: changingTheCase(),
    addGuardian: changingTheCase(),
    editGuardian: changingTheCase(),
    removeGuardian: changingTheCase(),
    proposeLifting: changingTheCase(refuse("notProtected", "T26", ({ protection }) => protection !== "yes")),
    decideLifting: changingTheCase(hide("nothingProposed", "T26", ({ protection }) => protection !== "yes")),
  },
  consent: {
    recordConsent: changingTheCase(),
    withdrawConsent: changingTheCase(),
    approveException: changingTheCase(
      refuse("onlyManager", "Q7", ({ role }) => role !== "manage"),
      refuse("exceptionApproved", "Q7", ({ consent }) => consent !== "missing"),
    ),
    passOnWithdrawal: receiving(),
  },
  invitation: {
    recordNeeds: changingTheCase(),
    considerAgency: changingTheCase(),
    prepareInvitation: changingTheCase(noMeetingAhead),
    prepareCounterpart: changingTheCase(noMeetingAhead, notNamed),
    sendInvitations: changingTheCase(noMeetingAhead, notNamed),
    noteAnswer: changingTheCase(nobodyInvited),
    recallInvitation: changingTheCase(
      nobodyInvited,
      refuse("alreadyRecalled", "T05", ({ consent }) => consent === "withdrawn"),
    ),
    remindInvitation: changingTheCase(nobodyInvited, meetingHeld, notNamed),
    takeOverSummons: changingTheCase(refuse("anyoneSends", "S004-12", () => true)),
    answerInvitation: receiving(),
    assignCaseWorker: receiving(),
  },
  preparation: {
    saveChecklist: changingTheCase(),
    recordTalk: changingTheCase(),
    changeTalk: changingTheCase(),
    logPreContact: changingTheCase(notNamed),
    strikePreContact: changingTheCase(),
    recordFamilyContact: changingTheCase(),
    strikeFamilyContact: changingTheCase(),
  },
  meeting: {
    planMeeting: changingTheCase(refuse("meetingPlanned", "X-7", isPlanned)),
    changeMeeting: changingTheCase(noMeeting, meetingHeld),
    assignRoles: changingTheCase(noMeeting, meetingHeld),
    cancelMeeting: changingTheCase(noMeeting, meetingHeld),
    recountDeadline: changingTheCase(refuse("noDeadline", "S004-11", () => true)),
    saveAttendance: inTheMeeting,
    agreeOnGroundRules: inTheMeeting,
    chooseAreas: inTheMeeting,
    saveNotes: inTheMeeting,
    writeNote: inTheMeeting,
    holdMeeting: changingTheCase(noMeeting, meetingHeld),
    saveExperience: inTheMeeting,
    saveClosingAnswers: inTheMeeting,
  },
  plan: {
    startPlan: changingTheCase(
      beforeMeeting,
      refuse("planStarted", "X-7", ({ state }) => isOneOf(state, "planDrafted", "planInForce")),
    ),
    changePlanKind: inThePlan,
    saveSip: inThePlan,
    noteIntervention: changingTheCase(beforeMeeting, notNamed),
    addGoal: inThePlan,
    changeGoal: inThePlan,
    addIntervention: withOthersInThePlan,
    addWholeIntervention: withOthersInThePlan,
    changeIntervention: withOthersInThePlan,
    arrange: inThePlan,
    planNextMeeting: inThePlan,
    fixPlan: withOthersInThePlan,
  },
  copy: {
    handOutCopy: changingTheCase(nothingFixed, notNamed),
    agreeOnCopy: changingTheCase(nothingFixed, notNamed),
    waiveCopy: changingTheCase(nothingFixed),
    noteConfirmation: changingTheCase(nothingFixed),
    confirmVersion: receiving(noCopyYet, newerVersion),
  },
  followUp: {
    recordFollowUp: changingTheCase(nothingFixed),
    recordSurvey: changingTheCase(nothingFixed),
    reportDeviation: changingTheCase(),
  },
  coordination: {
    offerCoordination: changingTheCase(
      refuse("alreadyOffered", "S001-69", ({ state }) => state === "planInForce"),
      refuse("nobodyInvited", "S001-69", isBegun),
      notNamed,
    ),
    takeBackCoordination: changingTheCase(nothingOffered),
    passCoordination: changingTheCase(),
    nameChildsBest: changingTheCase(),
    acceptCoordination: receiving(
      nothingOffered,
      refuse("coordinatorWorksInCases", "S001-67", ({ role }) => role !== "caseWork"),
    ),
    declineCoordination: receiving(nothingOffered),
    appointCoordinator: whereNobodyCoordinates,
    closeUncoordinated: whereNobodyCoordinates,
  },
  caseWork: {
    addCaseWorker: changingTheCase(),
    endCaseWork: changingTheCase(),
    closeCase: changingTheCase(),
    reopenCase: reopening,
  },
  opening: {
    openHead: [
      allow("managerSeesHead", "X-5", manages),
      refuse("onlyManager", "X-5", (situation) => worksWithCase(situation) || readsInEmergency(situation)),
      hide("headIsForManagers", "X-20", () => true),
    ],
    breakGlass: [
      refuse("onlyCaseWork", "T16", ({ role }) => role !== "caseWork"),
      hide("anotherAgency", "T16", (situation) => !isAtCoordinator(situation)),
      hide("emergencyFindsNothing", "T16", isOver),
      refuse("alreadyYours", "T16", worksWithCase),
      allow("asksInEmergency", "T16", () => true),
    ],
    decideOpening: [
      ...besideTheOpening(),
      refuse("nobodyWaits", "T16", ({ protection }) => protection === "no"),
      refuse("notToBeOpened", "T16", isOver),
      allow("secondPerson", "T16", () => true),
    ],
    reviewOpening: [
      ...besideTheOpening(),
      refuse("onlyManager", "T16", ({ role }) => role !== "manage"),
      allow("managerReviews", "T16", () => true),
    ],
  },
} as const satisfies Record<string, Record<string, readonly Rule[]>>;

/** A colleague's emergency opening is known to who works with the case and to the manager, and to nobody else. */
function besideTheOpening(): readonly Rule[] {
  return [hide("openingNotYours", "T16", (situation) => !worksWithCase(situation) && !manages(situation))];
}
