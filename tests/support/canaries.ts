import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { saveChecklist } from "@/lib/checklists/commands";
import { saveChecklistSchema } from "@/lib/checklists/schemas";
import { addGuardian, registerChild } from "@/lib/children/commands";
import { agreeOnCopy } from "@/lib/disclosures/commands";
import { agreeOnCopySchema } from "@/lib/disclosures/schemas";
import { sendInvitations } from "@/lib/invitations/commands";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { getInvitations } from "@/lib/invitations/queries";
import { saveClosingAnswers } from "@/lib/meetings/closing/commands";
import { saveClosingAnswersSchema } from "@/lib/meetings/closing/schemas";
import { saveAttendance } from "@/lib/meetings/notes/attendance-commands";
import { agreeOnGroundRules, chooseAreas, holdMeeting } from "@/lib/meetings/notes/commands";
import { saveNotes } from "@/lib/meetings/notes/note-commands";
import {
  agreeOnGroundRulesSchema,
  chooseAreasSchema,
  holdMeetingSchema,
  saveAttendanceSchema,
  saveNotesSchema,
} from "@/lib/meetings/notes/schemas";
import { fixPlan, planNextMeeting } from "@/lib/plans/commands";
import { addIntervention } from "@/lib/plans/intervention-commands";
import { planNextMeetingSchema } from "@/lib/plans/schemas";
import { nameChildsBest } from "@/lib/childs-best/commands";
import { nameChildsBestSchema } from "@/lib/childs-best/schemas";
import { strikeFamilyContact } from "@/lib/family-contacts/commands";
import { strikeFamilyContactSchema } from "@/lib/family-contacts/schemas";
import { strikePreContact } from "@/lib/pre-contacts/commands";
import { strikePreContactSchema } from "@/lib/pre-contacts/schemas";
import type { Protection } from "@/lib/children/protection";
import { activatedAssessment, formFor } from "./assessments";
import { caseVersion, consented, today } from "./cases";
import { childForm, guardianForm } from "./children";
import { notedAnswer } from "./confirmations";
import { reportedDeviation } from "./deviations";
import { recordedContact } from "./family-contacts";
import { followUpsOf, outcomeFields, recordedFollowUp } from "./follow-ups";
import { declined, offeredTo } from "./coordination";
import { considerationForm, neededIn, plannedMeeting, preparationForm, sendingForm } from "./invitations";
import { meetingForm, notesOf } from "./meetings";
import { fadumo } from "./people";
import { toldFields } from "./preparation-fields";
import { loggedContact, recordedTalk } from "./preparations";
import { recordedSurvey } from "./surveys";
import { addedGoal, fixForm, handedCopy, interventionForm, planVersionNow, startedPlan } from "./plans";

export const areas = [
  "safe",
  "healthy",
  "developing",
  "nurtured",
  "active",
  "respectedAndIncluded",
  "responsible",
] as const;

/** Sealed wherever they are kept: no dump of the database holds them. */
export const sealedCanaries = {
  number: "19850812-2382",
  school: "Kvarnåsskolan klass Havsörn",
  signePhone: "070-174 06 61",
  signeEmail: "signe.kvarnas@example.com",
  signeCareOf: "c/o Ymersfors",
  signeStreet: "Älvsikten 41",
  signeTown: "999 61 Fjällkvarn",
  rurikPhone: "070-174 06 62",
  rurikEmail: "rurik.dunder@example.com",
  rurikStreet: "Dunderbacken 7",
  rurikTown: "999 62 Sydkvarn",
  meetingPlace: "Kvarnstugan rum Humlan",
  fetchPlace: "Luckan på Ymertorget",
  copyAddress: "Box 4161 Ymerhamn",
} as const;

export const nameCanaries = {
  givenName: "Ymerlo",
  familyName: "Kvarnåsdotter",
  signe: "Signe Ymerkvist",
  rurik: "Rurik Dunderkvist",
} as const;

/** What was said and written: free text, behind the walls and on the papers of some. */
export const wordCanaries = {
  ownWishes: "Jag vill bygga en humlekoja",
  doNotDiscuss: "Inte om natten vid Ymersjön",
  otherNeeds: "Ingång genom kvarngården",
  childsWords: "Jag tycker om kvarnhästen",
  signesWords: "Jag arbetar natt på Ymerverken",
  ruriksWords: "Jag saknar dunderkvällarna",
  ...signesWordsByArea(),
  signesWork: "Hämtar efter passet på Ymerverken syd",
  signesErrand: "Följer med till Kvarnapoteket",
  signesEvening: "Läser högt i Älvsiktens lekrum",
  ruriksErrand: "Skjutsar från Dunderhallen",
  agencysErrand: "Ringer från Humleexpeditionen",
  agencysPhone: "070-174 06 63",
  goal: "Sover lugnt i Ymerrummet",
  rurikAbsent: "Kom via Dundervägen",
  question: "Hur gör vi med kvarnstigen",
  contactPerson: "Kurator Humlevik",
  contactReason: "Om kvarnvägen hem",
  contactTold: "Sömnen vid Ymertjärn",
  contactToldTo: "Enhetschef Dunderlund",
  contactMistake: "Det var Fjällkvarns mottagning",
  familyContactNote: "Ugglans boklåda är tom",
  childsBestPerson: "Sixten Vågbrink",
  childsBestWorkplace: "Storkens mottagning",
  childsBestPhone: "070-174 06 98",
  familyContactMistake: "Det var Lupingatans skola",
  talkedBy: "Kurator Ymersten",
  childsTalk: "Jag är rädd vid Humlebäcken",
  signesTalk: "Han följer oss till Kvarntorp",
  ruriksTalk: "Jag vill ringa till Ymergården",
  familyBrings: "Teckningen av Humlehuset",
  familysCompany: "Mormor i Älvkvarn",
  checklistNote: "Vi sitter i Humlesalen",
  closingNote: "I pärmen på Dunderkontoret",
  ...reasonCanaries(),
  followUpChild: "Jag sover bättre vid Kvarndammen",
  followUpWhy: "Nyckeln blev kvar i Ymerskjulet",
  followUpNote: "Mer tid i Humleverkstan",
  followUpEnd: "Familjen har hittat hem till Älvkvarnen",
  deviationWhat: "Ingen kom från Dunderenheten",
  coordinationNo: "Fullt till Humlemässan",
  surveyChild: "Jag vill rita vid Ymertjärnen",
  surveyRurik: "Ingen frågade mig på Dundervägen",
  confirmationNo: "Läser den på Dunderkvarnen först",
} as const;

export const canaries = { ...sealedCanaries, ...nameCanaries, ...wordCanaries } as const;
export type Canary = keyof typeof canaries;

/** Which canaries a text holds, however its lines are broken and whatever marks it up. */
export function canariesIn(text: string): Canary[] {
  const plain = squeezed(text.replace(/<[^>]*>/g, ""));
  const names = Object.keys(canaries) as Canary[];
  return names.filter((name) => forms(canaries[name]).some((form) => plain.includes(squeezed(form))));
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00AD\u2011\u2060-]/gu, "");
}

/** As it is written, as an address says it, and as a column of bytes that nobody sealed would show it. */
function forms(text: string): string[] {
  return [
    text,
    encodeURIComponent(text),
    encodeURIComponent(squeezed(text)),
    Buffer.from(text).toString("hex"),
  ];
}

/** The reasons that the routine of östra Norrbotten asks for; planted by plantRoutineCanaries. */
function reasonCanaries() {
  return {
    decisionReason: "Behoven är som på Humlegården",
    recountReason: "Kommunen stänger Kvarnporten",
    lateReason: "Tolken är på Ymerfärden",
    cancelReason: "Mamma ligger på Dunderlasarettet",
    takeOverReason: "Maja vikarierar på Älvkvarnskolan",
  } as const;
}

function signesWordsByArea() {
  return {
    signeSafe: "Rädd vid Ymerbron",
    signeHealthy: "Kvarnfeber i veckan",
    signeDeveloping: "Räknar på Humlehyllan",
    signeNurtured: "Äter hos moster på Älvnäset",
    signeActive: "Simmar i Fjällkvarnsbadet",
    signeRespected: "Lyssnas på av Ymerrådet",
    signeIncluded: "Leker med Kvarngänget",
  } as const;
}

export type CanaryWorld = {
  readonly caseId: string;
  readonly meetingId: string;
  readonly versionId: string;
  readonly signeId: string;
  readonly rurikId: string;
  readonly invitationId: string;
  readonly disclosureId: string;
};

/** A case with every canary in it, from the registration to copies handed out and Fadumo, invited, who will not coordinate. Signe is protected; Rurik is whom she fears. */
export async function plantCanaries(
  actor: Actor,
  invitedId: string,
  protection: Protection,
): Promise<CanaryWorld> {
  const { caseId, signeId, rurikId } = await plantFamily(actor, protection);
  const guardianIds = [signeId, rurikId];
  await consented(actor, { caseId, guardianIds, assessmentId: "" }, [actor.agencyId, invitedId]);
  await neededIn(actor, caseId);
  await plantPreparations(actor, caseId, invitedId, { signeId, rurikId });
  const { meetingId } = await plannedMeeting(actor, caseId, {
    ...{ place: canaries.meetingPlace, question: canaries.question },
    ...{ plannedOn: today, answerBy: today },
  });
  await considerAgency(actor, considerationForm(caseId, invitedId));
  await prepareInvitation(actor, preparationForm(caseId, invitedId));
  await sendInvitations(actor, await sendingForm(actor, caseId, [invitedId], { protectionChecked: "true" }));
  const { invitees } = (await getInvitations(actor, caseId)).view;
  const invitationId = invitees.find(({ agency }) => agency.id === invitedId)?.invitation?.id ?? "";
  const meeting = { caseId, meetingId, guardianIds, assessmentId: "" };
  await plantMeeting(actor, meeting, { signeId, rurikId });
  const versionId = await plantPlan(actor, caseId, { signeId, rurikId });
  const plan = { caseId, versionId };
  await handedCopy(actor, plan, `guardian-${signeId}`, {
    ...{ way: "sent", channel: "letter", address: canaries.copyAddress },
  });
  await handedCopy(actor, plan, `guardian-${rurikId}`);
  const disclosureId = await handedCopy(actor, plan, `agency-${invitedId}`, { way: "kring" });
  const agreement = { idempotencyKey: randomUUID(), version: "0", caseId, versionId, receiver: "child" };
  await agreeOnCopy(
    actor,
    agreeOnCopySchema.parse({
      ...{ ...agreement, way: "fetched", fetchPlace: canaries.fetchPlace, expectedOn: today },
    }),
  );
  await notedAnswer(actor, plan, `guardian-${rurikId}`, {
    ...{ answer: "didNotWant", reason: canaries.confirmationNo },
  });
  await recordedSurvey(actor, plan, { words: canaries.surveyChild });
  await recordedSurvey(actor, plan, {
    ...{ person: `guardian-${rurikId}`, way: "paper", words: canaries.surveyRurik },
  });
  await plantFollowUp(actor, caseId);
  const offerId = await offeredTo(actor, caseId, invitedId);
  await declined(fadumo, invitationId, offerId, canaries.coordinationNo);
  return { caseId, meetingId, versionId, signeId, rurikId, invitationId, disclosureId };
}

/** What became of the plan, and a deviation that the own agency keeps to itself. */
async function plantFollowUp(actor: Actor, caseId: string): Promise<void> {
  const { plan } = await followUpsOf(actor, caseId);
  const ids = plan?.interventions.map(({ interventionId }) => interventionId) ?? [];
  await recordedFollowUp(actor, caseId, {
    ...outcomeFields(ids, "partly", canaries.followUpWhy),
    ...{ childWords: canaries.followUpChild, "note.child": canaries.followUpNote },
    ...{ next: "end", nextOn: "", endReason: canaries.followUpEnd },
  });
  await reportedDeviation(actor, caseId, actor.agencyId, { what: canaries.deviationWhat });
}

async function plantFamily(actor: Actor, protection: Protection) {
  const assessmentId = await activatedAssessment(actor);
  const { version } = await formFor(actor, assessmentId);
  const { givenName, familyName, number, school, ownWishes, doNotDiscuss, otherNeeds } = canaries;
  const about = { givenName, familyName, ownWishes, doNotDiscuss, otherNeeds, schooling: school, protection };
  const child = { ...about, birthDate: "2014-08-12", nationalNumber: number };
  const { caseId } = await registerChild(actor, childForm(assessmentId, Number(version), child));
  const shares = { receivesPlan: "true", receivesInvitation: "true", custodyFrom: "2014-08-12" };
  const { signeCareOf, signeStreet, signeTown, rurikStreet, rurikTown } = canaries;
  const add = async (fields: object) =>
    (await addGuardian(actor, guardianForm(caseId, await caseVersion(actor, caseId), fields))).guardianId;
  const signeId = await add({
    ...{ ...shares, name: canaries.signe, relation: "mamma", protection: "secrecyMark" },
    ...{ phone: canaries.signePhone, email: canaries.signeEmail, sharesContact: "true" },
    ...{ address: [signeCareOf, signeStreet, signeTown].join("\n") },
  });
  const rurikId = await add({
    ...{ ...shares, name: canaries.rurik, relation: "pappa", protection: "none" },
    ...{ phone: canaries.rurikPhone, email: canaries.rurikEmail },
    ...{ address: [rurikStreet, rurikTown].join("\n") },
  });
  return { caseId, signeId, rurikId };
}

async function plantPreparations(
  actor: Actor,
  caseId: string,
  invitedId: string,
  { signeId, rurikId }: Guardians,
): Promise<void> {
  await recordedTalk(actor, caseId, {
    ...{ talkedBy: canaries.talkedBy, toBring: canaries.familyBrings, toHaveWith: canaries.familysCompany },
    ...{ "text.child": canaries.childsTalk },
    ...{ [`part.guardian-${signeId}`]: "tookPart", [`text.guardian-${signeId}`]: canaries.signesTalk },
    ...{ [`part.guardian-${rurikId}`]: "tookPart", [`text.guardian-${rurikId}`]: canaries.ruriksTalk },
  });
  const preContactId = await loggedContact(actor, caseId, invitedId, {
    ...{ ...toldFields, personName: canaries.contactPerson, reason: canaries.contactReason },
    ...{ told: canaries.contactTold, toldTo: canaries.contactToldTo },
  });
  const form = { idempotencyKey: randomUUID(), version: "0", caseId };
  await strikePreContact(
    actor,
    strikePreContactSchema.parse({ ...form, preContactId, reason: canaries.contactMistake }),
  );
  const childsBest = { personName: canaries.childsBestPerson, workplace: canaries.childsBestWorkplace };
  const follower = { ...form, ...childsBest, phase: "inSchool", phone: canaries.childsBestPhone };
  await nameChildsBest(actor, nameChildsBestSchema.parse({ ...follower, idempotencyKey: randomUUID() }));
  const contactId = await recordedContact(actor, caseId, { note: canaries.familyContactNote });
  const struck = { ...form, idempotencyKey: randomUUID(), contactId, reason: canaries.familyContactMistake };
  await strikeFamilyContact(actor, strikeFamilyContactSchema.parse(struck));
  const answered = { ...form, idempotencyKey: randomUUID(), "note.meetingSetUp": canaries.checklistNote };
  await saveChecklist(actor, saveChecklistSchema.parse(answered));
}

type Guardians = { readonly signeId: string; readonly rurikId: string };
type Meeting = Parameters<typeof notesOf>[1];

async function plantMeeting(actor: Actor, meeting: Meeting, { signeId, rurikId }: Guardians): Promise<void> {
  const view = await notesOf(actor, meeting);
  const attendance = Object.fromEntries(
    view.participants.flatMap(({ participant }) => {
      const key = participant.kind === "child" ? "child" : `${participant.kind}-${participant.id}`;
      return [
        [`state.${key}`, key === `guardian-${rurikId}` ? "absent" : "present"],
        ...(key === `guardian-${rurikId}` ? [[`reason.${key}`, canaries.rurikAbsent]] : []),
        ...(participant.kind === "agency" ? [[`name.${key}`, "Emil Rantala"]] : []),
      ] as [string, string][];
    }),
  );
  const form = (version: number) => meetingForm(meeting, version);
  await saveAttendance(actor, saveAttendanceSchema.parse({ ...form(view.attendanceVersion), ...attendance }));
  await agreeOnGroundRules(actor, agreeOnGroundRulesSchema.parse({ ...form(view.version), agreed: "true" }));
  await chooseAreas(actor, chooseAreasSchema.parse({ ...form(view.areasVersion), areas: [...areas] }));
  const say = (area: string, words: Record<string, string>) =>
    saveNotes(actor, saveNotesSchema.parse({ ...form(0), area, ...words }));
  await say("", {
    "text.child": canaries.childsWords,
    [`text.guardian-${signeId}`]: canaries.signesWords,
    [`text.guardian-${rurikId}`]: canaries.ruriksWords,
  });
  const words = Object.values(signesWordsByArea());
  for (const [index, area] of areas.entries())
    await say(area, { [`text.guardian-${signeId}`]: words[index] ?? "" });
  const kept = { "note.planHandling.originalAt": canaries.closingNote };
  await saveClosingAnswers(actor, saveClosingAnswersSchema.parse({ ...form(0), ...kept }));
  const { version } = await notesOf(actor, meeting);
  await holdMeeting(actor, holdMeetingSchema.parse({ ...form(version), heldOn: today }));
}

async function plantPlan(actor: Actor, caseId: string, { signeId, rurikId }: Guardians): Promise<string> {
  await startedPlan(actor, caseId);
  const goalId = await addedGoal(actor, caseId, "safe", canaries.goal);
  const family = { contactName: "", contactPhone: "" };
  const rows = [
    { what: canaries.signesWork, responsible: `guardian-${signeId}`, ...family },
    { what: canaries.signesErrand, responsible: `guardian-${signeId}`, ...family },
    { what: canaries.signesEvening, responsible: `guardian-${signeId}`, ...family },
    { what: canaries.ruriksErrand, responsible: `guardian-${rurikId}`, ...family },
    { what: canaries.agencysErrand, contactPhone: canaries.agencysPhone },
  ];
  for (const row of rows) await addIntervention(actor, interventionForm(caseId, goalId, actor.agencyId, row));
  const version = String(await planVersionNow(actor, caseId));
  const none = { nextMeeting: "none", nextMeetingNote: "Planen avslutas här." };
  const next = { idempotencyKey: randomUUID(), version, caseId, ...none };
  await planNextMeeting(actor, planNextMeetingSchema.parse(next));
  return (await fixPlan(actor, await fixForm(actor, caseId))).versionId;
}
