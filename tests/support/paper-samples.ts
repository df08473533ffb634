import type { AssessmentPaper } from "@/lib/papers/assessment-summary";
import type { ConsentPaper } from "@/lib/papers/consent-form";
import type { DeviationPaper } from "@/lib/papers/deviation-report";
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
  modelVersion: 1,
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
