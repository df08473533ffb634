import type { AccessExtractPaper } from "@/lib/papers/access-extract";
import type { AssessmentPaper } from "@/lib/papers/assessment-summary";
import type { ChecklistPaper } from "@/lib/papers/checklist-paper";
import type { ConsentPaper } from "@/lib/papers/consent-form";
import type { DeviationPaper } from "@/lib/papers/deviation-report";
import type { FollowUpPaper } from "@/lib/papers/follow-up-paper";
import type { InvitationPaper } from "@/lib/papers/invitation-form";
import { kronobarn } from "@/lib/practice-models/kronobarn";
import { plainDate } from "@/lib/time/plain-date";

export const school = { id: "school", name: "Elevhälsan, Björkskolan", kindName: "Elevhälsa" };
export const social = { id: "social", name: "Socialtjänsten, barn och unga", kindName: "Socialtjänst" };
export const bup = { id: "bup", name: "BUP Lövdalen", kindName: "Barn- och ungdomspsykiatri" };
export const health = { id: "health", name: "Vårdcentralen Ekliden", kindName: "Vårdcentral" };
export const leisure = { id: "leisure", name: "Fritidsgården Navet", kindName: "Fritidsverksamhet" };

const printed = { at: new Date("2026-12-03T13:32:00Z"), by: "Anna Bergström" };
export const order = { language: "sv", code: "K-2026-0147", printed } as const;

export const consentSample: ConsentPaper = {
  ...order,
  date: plainDate("2026-11-16"),
  child: { name: "Elle-Máret Länta", personalIdentityNumber: null, hasProtectedIdentity: false },
  agencies: [school, social, bup, health, leisure],
  period: { from: plainDate("2026-11-16"), until: plainDate("2027-05-22") },
  guardians: [{ name: "Risten Länta" }, { name: "Per-Anders Holmqvist" }],
  asksChild: true,
  verbal: null,
  takenBy: { name: "Anna Bergström", agency: school },
};

export const invitationSample: InvitationPaper = {
  ...order,
  modelName: "Kronobarnsmodellen",
  meetingName: kronobarn.meetingName,
  kind: "call",
  attendanceIsRequired: false,
  sentOn: plainDate("2026-11-17"),
  to: { agency: bup, person: "Mikael Östling" },
  from: { agency: school, person: "Anna Bergström", phone: "070-174 06 05" },
  child: { name: "Elle-Máret Länta", hasProtectedIdentity: false },
  meeting: {
    on: plainDate("2026-12-03"),
    at: "13:00",
    lengthMinutes: 60,
    venue: { kind: "place", text: "Björkskolan, rum 114" },
  },
  reason: "Elle-Máret är mycket borta från skolan och sover dåligt. Vad kan vi göra tillsammans?",
  needs: "Tolk: nordsamiska.",
  areaLabels: ["Trygg", "Må bra", "Utvecklas"],
  establishedContact: "Ja, enligt familjen sedan 2026-03-10",
  consentOn: plainDate("2026-11-16"),
  others: "seePlan",
  answerBy: plainDate("2026-11-26"),
};

export const assessmentSample: AssessmentPaper = {
  ...order,
  code: "B-2026-0031",
  label: "åk 7, hösten",
  modelName: "Kronobarnsmodellen",
  modelVersion: "1",
  madeOn: plainDate("2026-11-12"),
  madeBy: { name: "Anna Bergström", agencyName: "Elevhälsan, Björkskolan" },
  observations: [
    {
      source: "own",
      text: "Frånvaro 38 procent sedan september, mest på måndagar.",
      notedOn: plainDate("2026-11-10"),
      toldBy: "",
    },
    {
      source: "child",
      text: "Jag vågar inte gå förbi skåpen.",
      notedOn: plainDate("2026-11-11"),
      toldBy: "",
    },
    {
      source: "relative",
      text: "Hon sover inte natten mot måndag.",
      notedOn: plainDate("2026-11-11"),
      toldBy: "mamma",
    },
  ],
  answers: [
    {
      question: "Räcker det stöd som barnet får av er verksamhet?",
      answer: "Nej",
      reason: "Skolan har prövat anpassningar i två terminer.",
    },
    {
      question: "Finns det något som en annan verksamhet kan stödja på egen hand?",
      answer: "Nej",
      reason: "Svårigheterna hänger ihop.",
    },
    {
      question: "Finns det något som er och andra verksamheter kan stödja tillsammans?",
      answer: "Ja",
      reason: "",
    },
  ],
  outcome: "Samverkan aktiveras",
};

export const deviationSample: DeviationPaper = {
  ...order,
  code: "AV-7E1D2C11",
  kind: "Uteblev från mötet",
  happenedOn: plainDate("2026-12-03"),
  sentOn: plainDate("2026-12-04"),
  sender: { agency: school.name, person: "Anna Bergström" },
  receiver: social.name,
  what: "Ingen kom till mötet, och ingen hörde av sig.",
  consequence: "Barnet fick vänta en månad till.",
  cause: "",
  done: "Vi ringde samma dag.",
  proposal: "Utse en ersättare.",
  answer: null,
  closing: null,
};

export const checklistSample: ChecklistPaper = {
  ...order,
  date: plainDate("2026-12-01"),
  childsName: "Elle-Máret Länta",
  items: [
    {
      ...{ text: "Finns samtycke till alla som är kallade?", asksYesNo: true, isYes: true },
      note: "Ja, sedan 16 november.",
      answered: { by: "Anna Bergström", on: plainDate("2026-11-30") },
      said: [],
    },
    {
      ...{ text: "Vad säger barnet och vårdnadshavarna?", asksYesNo: false, isYes: null, note: "" },
      answered: null,
      said: [
        { who: "Elle-Máret", on: plainDate("2026-11-28"), text: "Jag vill sitta närmast dörren." },
        { who: "Risten Länta", on: plainDate("2026-11-28"), text: "Jag vill att ni skriver kort." },
      ],
    },
    {
      ...{ text: "Är tolk beställd?", asksYesNo: true, isYes: null, note: "", answered: null, said: [] },
    },
  ],
};

export const followUpSample: FollowUpPaper = {
  ...order,
  date: plainDate("2027-02-04"),
  childsName: "Elle-Máret",
  version: 1,
  answers: {
    heldOn: plainDate("2027-02-04"),
    recordedBy: "Anna Bergström",
    childsWords: { kind: "said", text: "Det är lugnare nu. Men måndagar är svåra." },
    next: { on: plainDate("2027-03-04"), endReason: "" },
  },
  interventions: [
    {
      what: "Byter skåp till plan 1 och äter med Jonnas grupp",
      responsible: "Jonna Ek, Elevhälsan, Björkskolan",
      outcome: "Klart",
      why: "",
    },
    {
      what: "Samtal om oro, fyra gånger",
      responsible: "Mikael Östling, BUP Lövdalen",
      outcome: "Delvis klart",
      why: "Två av fyra. De andra två är bokade i februari.",
    },
  ],
  parties: [
    { who: "Elle-Máret", answer: "Ja", note: "" },
    { who: "Risten Länta", answer: "Delvis", note: "Hjälp på morgonen." },
    { who: "Elevhälsan, Björkskolan", answer: "Ja", note: "" },
  ],
};

/** The same plan before it is followed up: a form to write on. */
export const followUpFormSample: FollowUpPaper = {
  ...followUpSample,
  answers: null,
  interventions: followUpSample.interventions.map((one) => ({ ...one, outcome: "", why: "" })),
  parties: followUpSample.parties.map(({ who }) => ({ who, answer: "", note: "" })),
};

export const accessSample: AccessExtractPaper = {
  ...order,
  date: plainDate("2026-12-04"),
  child: { name: "Elle-Máret Länta", hasProtectedIdentity: false },
  receiver: "Risten Länta",
  readings: [
    { day: "2026-12-03", title: "kurator", agency: school, what: "Läste planen" },
    { day: "2026-12-01", title: "socialsekreterare", agency: social, what: "Läste inbjudan till mötet" },
  ],
  isCut: false,
};
