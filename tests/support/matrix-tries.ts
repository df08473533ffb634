import type { Actor } from "@/lib/access/actor";
import type { Act, ActIn } from "@/lib/access/matrix/verdict";
import type { World } from "@/lib/access/matrix/situation";
import { getHead } from "@/lib/cases/overview/queries";
import { getCasePage } from "@/lib/cases/page/queries";
import { getChild } from "@/lib/children/queries";
import { getReceivedDisclosure } from "@/lib/disclosures/queries";
import { getInvitations } from "@/lib/invitations/queries";
import { getReceivedInvitation } from "@/lib/invitations/received/queries";
import { versionOfGoals } from "@/lib/plans/rules";
import { addDays } from "@/lib/time/plain-date";
import { actionTable } from "@/tests/abuse/action-table";
import { childFields } from "@/tests/abuse/actions/assessments";
import { type Form, form } from "@/tests/abuse/actions/row";
import { caseVersion, inSixMonths, today } from "@/tests/support/cases";
import { childsBestFields } from "@/tests/support/childs-best-fields";
import { deviationFields } from "@/tests/support/deviations";
import { familyContactFields } from "@/tests/support/family-contact-fields";
import { followUpFields, outcomeFields } from "@/tests/support/follow-ups";
import type { Cast } from "@/tests/support/matrix-people";
import { type MatrixCase, named, protectionIn } from "@/tests/support/matrix-world";
import { notesOf } from "@/tests/support/meetings";
import { anna } from "@/tests/support/people";
import { planOf, planVersionNow } from "@/tests/support/plans";
import { contactFields, talkFields, toldFields } from "@/tests/support/preparation-fields";
import { sipFields } from "@/tests/support/sips";
import { surveyFields } from "@/tests/support/surveys";

/** Tries an act as somebody, in earnest: what the page asks for, or what the action's command does with a form that is right. */
export type Try = (actor: Actor) => Promise<unknown>;

type Reads = Readonly<Record<ActIn<"reading">, Try>>;

/** How each act is tried in the case. */
export async function triesIn(world: World, built: MatrixCase, cast: Cast): Promise<(act: Act) => Try> {
  const { caseId, invitationId, disclosureId } = built;
  const reads: Reads = {
    readCase: (actor) => getCasePage(actor, caseId),
    readHead: (actor) => getHead(actor, caseId),
    readInvitation: (actor) => getReceivedInvitation(actor, invitationId),
    readCopy: (actor) => getReceivedDisclosure(actor, invitationId, disclosureId),
  };
  const forms = await formsIn(world, built, cast);
  return (act) => {
    if (act in reads) return reads[act as keyof Reads];
    return (actor) => {
      const row = actionTable[`${act}Action`];
      const [version, fields] = forms[act as keyof typeof forms](actor);
      if (!row || !("run" in row)) throw new Error(`No action is called ${act}.`);
      return row.run(actor, form(version, fields));
    };
  };
}

type Written = (actor: Actor) => readonly [version: number, fields: Form];
type Writes = Readonly<Record<Exclude<Act, keyof Reads>, Written>>;

/** What the form of each act says, rendered a moment ago. */
async function formsIn(world: World, built: MatrixCase, cast: Cast): Promise<Writes> {
  const { caseId, guardianId, mistakenId, invitationId, meetingId, goalId, interventionId } = built;
  const version = await caseVersion(anna, caseId);
  const isBegun = world.state === "begun";
  const hasPlan = ["planDrafted", "planInForce", "closed"].includes(world.state);
  const child = (await getChild(anna, caseId)).view;
  const notes = isBegun
    ? null
    : await notesOf(anna, { ...built, assessmentId: "", guardianIds: [guardianId] });
  const goals = hasPlan ? (await planOf(anna, caseId)).sections.flatMap((section) => section.goals) : [];
  const planVersion = hasPlan ? await planVersionNow(anna, caseId) : 1;
  const { invitees } = (await getInvitations(anna, caseId)).view;
  const prepared = invitees.find(({ agency }) => agency.id === named.prepared)?.prepared?.version ?? 0;
  const protection = protectionIn(world);
  const guardianVersion = child.guardians.find((one) => one.guardianId === mistakenId)?.version ?? 1;
  const mistaken = { ...guardian, protection: protection === "secrecyMark" ? protection : "none" };
  const inMeeting = { caseId, meetingId };
  const inCopy = { caseId, versionId: built.versionId, receiver: `agency-${named.takesPart}` };
  const openings = (relation: "opened" | "emergency") => (actor: Actor) =>
    Number(cast.inRelation(relation).some(({ personId }) => personId === actor.personId));

  return {
    editChild: () => [child.child.version, { caseId, ...childFields, birthDate: "2013-05-20", protection }],
    addGuardian: () => [version, { caseId, ...guardian }],
    editGuardian: () => [guardianVersion, { caseId, guardianId: mistakenId, ...mistaken }],
    removeGuardian: () => [guardianVersion, { caseId, guardianId: mistakenId }],
    proposeLifting: () => [0, { caseId, guardianId: mistakenId, reason: "Mamma visade beslutet." }],
    decideLifting: () => [0, { caseId, liftingId: built.liftingId, decision: "confirm", note: "" }],

    recordConsent: () => [version, { caseId, ...childSaysYes }],
    withdrawConsent: () => [
      version,
      { caseId, giver: "child", agency: named.takesPart, receivedHow: "telephone" },
    ],
    approveException: () => [
      version,
      { caseId, statementId: built.exceptionId, note: "Vi har prövat allt." },
    ],
    passOnWithdrawal: () => [0, { invitationId, saidBy: "guardian", reach: "own", receivedHow: "telephone" }],

    recordNeeds: () => [
      version,
      { caseId, areas: ["safe"], "state.safe": "needsCollaboration", "note.safe": "Otrygg på rasterna." },
    ],
    considerAgency: () => [0, { caseId, otherName: "Fotbollsklubben", agencyId: "", ...invites }],
    prepareInvitation: () => [prepared, { caseId, agencyId: named.prepared, ...preparation }],
    prepareCounterpart: () => [
      version,
      { caseId, specialistId: named.specialist, agencyId: named.counterpart },
    ],
    sendInvitations: () => [version, { caseId, agencyIds: [named.prepared], protectionChecked: "true" }],
    noteAnswer: () => [0, { invitationId, ...coming, how: "phone" }],
    recallInvitation: () => [version, { invitationId, reason: "Familjen ångrar sig." }],
    remindInvitation: () => [0, { invitationId, how: "phone", remindedOn: today }],
    takeOverSummons: () => [version, { caseId, reason: "Anna är sjuk." }],
    answerInvitation: () => [0, { invitationId, ...coming }],
    assignCaseWorker: () => [
      cast.inRelation("assigned").length,
      { invitationId, personId: cast.receiving.personId },
    ],

    saveChecklist: () => [0, { caseId, "yes.callForAction": "yes" }],
    recordTalk: () => [1, { caseId, ...talkFields }],
    changeTalk: () => [1, { caseId, talkId: built.talkId, ...talkFields }],
    logPreContact: () => [1, { caseId, contactedAgencyId: named.takesPart, ...contactFields, ...toldFields }],
    strikePreContact: () => [0, { caseId, preContactId: built.preContactId, reason: "Fel dag." }],
    recordFamilyContact: () => [1, { caseId, ...familyContactFields }],
    strikeFamilyContact: () => [0, { caseId, contactId: built.familyContactId, reason: "Fel dag." }],

    planMeeting: () => [version, { caseId, ...meeting }],
    changeMeeting: () => [notes?.version ?? 1, { meetingId, ...meeting }],
    assignRoles: () => [notes?.version ?? 1, { meetingId, ...roles }],
    cancelMeeting: () => [notes?.version ?? 1, { meetingId, reason: "Mötesledaren är sjuk." }],
    recountDeadline: () => [version, { caseId, reason: "Kommunen stänger en klämdag." }],
    saveAttendance: () => [notes?.attendanceVersion ?? 0, { ...inMeeting, "state.child": "present" }],
    agreeOnGroundRules: () => [notes?.version ?? 0, { ...inMeeting, agreed: "true" }],
    chooseAreas: () => [notes?.areasVersion ?? 0, { ...inMeeting, areas: ["safe"] }],
    saveNotes: () => [
      notes?.notesVersions[""] ?? 0,
      { ...inMeeting, area: "", "text.child": "Ring mig inte." },
    ],
    writeNote: () => [
      notes?.notes.find(({ area, voice }) => area === "" && voice === "child")?.version ?? 0,
      { ...inMeeting, area: "", slot: "child", text: "Ring mig inte." },
    ],
    holdMeeting: () => [notes?.version ?? 0, { ...inMeeting, heldOn: today, familyAbsentReason: "" }],
    saveExperience: () => [
      notes?.attendanceVersion ?? 0,
      { ...inMeeting, "felt.child": "yes", "note.child": "De lyssnade." },
    ],

    saveClosingAnswers: () => [0, { ...inMeeting, "yes.everyoneIsClear.child": "yes" }],

    startPlan: () => [version, { caseId }],
    changePlanKind: () => [planVersion, { caseId, kind: "sip" }],
    saveSip: () => [0, { caseId, ...sipFields }],
    noteIntervention: () => [
      versionOfGoals(goals),
      { ...inMeeting, belongsTo: "safe", what: "Ringer på måndagar", ...ofTakesPart, dueOn: "" },
    ],
    addGoal: () => [1, { caseId, ...goal }],
    changeGoal: () => [1, { caseId, goalId, ...goal }],
    addIntervention: () => [1, { caseId, goalId, ...intervention }],
    addWholeIntervention: () => [1, { caseId, goalId, ...intervention }],
    changeIntervention: () => [1, { caseId, interventionId, ...intervention }],
    arrange: () => [1, { caseId, rowId: interventionId, row: "intervention", act: "remove" }],
    planNextMeeting: () => [planVersion, { caseId, ...nextMeeting }],
    fixPlan: () => [planVersion, { caseId, familyPart: "attended", ...withoutApproval }],

    handOutCopy: () => [0, { ...inCopy, way: "atMeeting", ...withoutPlace, disclosedOn: today }],
    agreeOnCopy: () => [
      0,
      { ...inCopy, way: "fetched", ...withoutPlace, fetchPlace: "Receptionen", expectedOn: today },
    ],
    waiveCopy: () => [0, { ...inCopy, reason: "Behöver ingen." }],
    noteConfirmation: () => [
      0,
      { ...inCopy, receiver: "child", answer: "confirmed", answeredOn: today, reason: "" },
    ],
    confirmVersion: () => [0, { invitationId, disclosureId: built.disclosureId }],

    recordFollowUp: () => [
      0,
      { caseId, versionId: built.versionId, ...followUpFields, ...outcomeFields([interventionId]) },
    ],

    recordSurvey: () => [0, { caseId, versionId: built.versionId, ...surveyFields }],

    reportDeviation: (actor) => [0, { caseId, receiverAgencyId: actor.agencyId, ...deviationFields }],
    offerCoordination: () => [version, { caseId, agencyId: named.takesPart, personId: "" }],
    takeBackCoordination: () => [version, { caseId, offerId: built.offerId }],
    passCoordination: () => [version, { caseId, personId: cast.joining.personId, reason: "Föräldraledig." }],
    nameChildsBest: () => [0, { caseId, ...childsBestFields }],
    acceptCoordination: () => [0, { invitationId, offerId: built.offerId }],
    declineCoordination: () => [0, { invitationId, offerId: built.offerId, reason: "Vi har fullt." }],

    appointCoordinator: () => [version, { caseId, personId: cast.joining.personId }],
    closeUncoordinated: () => [version, { caseId, summary: "Familjen har sagt nej." }],

    addCaseWorker: () => [version, { caseId, personId: cast.joining.personId }],
    endCaseWork: () => [version, { caseId, personId: cast.leaving.personId }],
    closeCase: () => [version, { caseId, reason: "moved", summary: "Familjen flyttar." }],
    reopenCase: () => [version, { caseId, reason: "Familjen har flyttat tillbaka." }],

    openHead: (actor) => [
      openings("opened")(actor),
      { caseId, reason: "Ett undantag ska godkännas.", minutes: "60" },
    ],
    breakGlass: (actor) => [
      openings("emergency")(actor),
      { wanted: built.code, reason: "Barnet ringer och ingen handläggare svarar." },
    ],
    decideOpening: () => [0, { openingId: built.openingId, decision: "approve" }],
    reviewOpening: () => [0, { openingId: built.openingId, judgement: "motivated", note: "Ingen svarade." }],
  };
}

const guardian = {
  ...{ name: "Per-Anders Holmqvist", relation: "pappa", custodyFrom: "2017-01-01", custodyUntil: "" },
  ...{ protection: "none", phone: "070-174 06 31", email: "per-anders@example.com", language: "" },
  ...{ address: "Skogsvägen 2", receivesPlan: "true" },
};
const childSaysYes = {
  ...{ giver: "child", position: "given", agencyIds: [anna.agencyId, named.takesPart] },
  ...{ form: "written", paperPlace: "Journalen", verbalChannel: "", whyNotWritten: "", scope: "" },
  ...{ statedOn: today, validUntil: inSixMonths, whyNotReachable: "", whyNotMature: "" },
};
const invites = { decision: "invite", reason: "Känner familjen." };
const preparation = {
  ...{ kind: "summons", way: "kring", reasonIsRelevant: "", reasonNote: "" },
  ...{ establishedContact: "notNeeded", contactSource: "", contactConfirmedOn: "" },
};
const coming = { kind: "coming", personName: "Johan Ek", profession: "", phone: "", reason: "" };
const meeting = {
  ...{ plannedOn: addDays(today, 21), startsAt: "13.00", lengthMinutes: "75", form: "physical" },
  ...{ place: "Björkskolan, rum Linden", roomBooked: "true", link: "", needs: "" },
  offDayReason: "Familjen kan bara då.",
  ...{ answerBy: addDays(today, 10), question: "Vad behövs för att skolan ska fungera?" },
};
const roles = {
  ...{ chairAgencyId: anna.agencyId, chairName: "Anna Bergström", noteTakerName: "Johan Ek" },
  ...{ planWriterName: "Anna Bergström", callerId: anna.personId, arrangerName: "", setUp: "" },
};
const nextMeeting = {
  ...{ nextMeeting: "meet", nextMeetingOn: addDays(today, 60) },
  ...{ nextAgencyIds: [], nextMeetingNote: "" },
};
const goal = { area: "safe", text: "Har en vän på rasten." };
const ofTakesPart = { responsible: `agency-${named.takesPart}` };
/** Something that the invited agency is to do. */
const intervention = {
  ...{ what: "Ringer på måndagar", ...ofTakesPart, contactName: "Johan Ek" },
  ...{ contactPhone: "070-174 06 05", contributingIds: [], startsOn: today, dueOn: "", sign: "" },
};
const withoutApproval = { approvedOn: "", approvedHow: "", familyReason: "" };
const withoutPlace = { channel: "", fetchPlace: "", address: "" };
