import type { PlanArea, PlanIntervention, PlanPaper } from "@/lib/papers/plan-paper";
import { plainDate } from "@/lib/time/plain-date";
import { bup, health, leisure, order, school, social } from "./paper-samples";

const anna = { name: "Anna Bergström", title: "kurator", phone: "070-174 06 05" };
const fadumo = { name: "Fadumo Hassan Nuur", title: "socialsekreterare", phone: "070-174 06 12" };
const mikael = { name: "Mikael Östling", title: "psykolog", phone: "070-174 06 20" };
const birgitta = { name: "Birgitta Sandelin", title: "distriktssköterska", phone: "070-174 06 31" };
const lo = { name: "Lo Engdahl", title: "fritidsledare", phone: "070-174 06 44" };

const phones: Record<string, string> = { school: anna.phone, social: fadumo.phone, bup: mikael.phone };

export const ristensPhone = "070-174 06 71";
export const perAndersPhone = "070-174 06 82";

/** A girl of thirteen with two guardians in two homes, and five agencies around her. */
export const planSample: PlanPaper = {
  ...order,
  sip: null,
  version: 1,
  date: plainDate("2026-12-03"),
  child: { name: "Elle-Máret Länta", firstName: "Elle-Máret", age: 13, hasProtectedIdentity: false },
  guardians: [
    {
      id: "risten",
      name: "Risten Länta",
      phone: ristensPhone,
      sharesPhoneWithAgencies: true,
      sharesPhoneWithFamily: false,
      sharesViewsWithFamily: true,
    },
    {
      id: "perAnders",
      name: "Per-Anders Holmqvist",
      phone: perAndersPhone,
      sharesPhoneWithAgencies: false,
      sharesPhoneWithFamily: false,
      sharesViewsWithFamily: false,
    },
  ],
  agencies: [
    { ...school, contact: anna },
    { ...social, contact: fadumo },
    { ...bup, contact: mikael },
    { ...health, contact: birgitta },
    { ...leisure, contact: lo },
  ],
  coordinator: { agencyId: "school", person: anna },
  meeting: { on: plainDate("2026-12-03"), at: "13:00" },
  nextMeeting: {
    on: plainDate("2027-02-04"),
    at: "13:00",
    participants: [
      { kind: "child" },
      { kind: "guardian", id: "risten" },
      { kind: "guardian", id: "perAnders" },
      { kind: "agency", id: "school" },
      { kind: "agency", id: "social" },
      { kind: "agency", id: "leisure" },
    ],
  },
  childsView: {
    kind: "said",
    text: "Matten går om jag får sitta i lilla rummet. Jag vill att någon ringer mig på morgonen, inte mamma. Och jag vill veta vad ni skriver.",
  },
  guardianViews: [
    { guardianId: "risten", text: "Det är bra att alla hör samma sak. Morgnarna är svårast för mig." },
    { guardianId: "perAnders", text: "Jag vill hjälpa till med matten de veckor hon bor hos mig." },
  ],
  wheel: [
    { key: "safe", number: 1, label: "Trygg", mark: "needsCollaboration" },
    { key: "healthy", number: 2, label: "Må bra", mark: "needsAttention" },
    { key: "developing", number: 3, label: "Utvecklas", mark: "needsCollaboration" },
    { key: "nurtured", number: 4, label: "Omvårdad", mark: "notChosen" },
    { key: "active", number: 5, label: "Aktiv", mark: "works" },
    { key: "respectedAndIncluded", number: 6, label: "Respekterad och delaktig", mark: "needsAttention" },
    { key: "responsible", number: 7, label: "Ansvarstagande", mark: "unknown" },
  ],
  areas: [
    area(1, "Trygg", {
      works: "Elle-Máret känner sig trygg hemma och på Navet.",
      needs: "I korridoren vid skåpen är hon rädd.",
      goals: ["Elle-Máret går till lektionerna utan att bli kommenterad."],
      interventions: [
        intervention("Byter skåp till plan 1 och äter med Jonnas grupp", "school", "Jonna Ek", "2026-12-07"),
        {
          ...intervention(
            "Följer upp händelserna i korridoren med familjen",
            "school",
            "Karim Saleh",
            "2026-12-18",
          ),
          togetherWith: [{ kind: "agency", id: "social" }],
        },
      ],
    }),
    area(3, "Utvecklas", {
      works: "Svenska och bild går bra.",
      needs: "Det mesta av höstens matematik är missat.",
      childsView: { kind: "said", text: "Jag kan mer än ni tror." },
      guardianViews: [
        { guardianId: "risten", text: "Hon sitter uppe sent med läxorna." },
        { guardianId: "perAnders", text: "Hos mig går det bättre efter maten." },
      ],
      goals: ["Elle-Máret är med på matematiken varje vecka före sportlovet."],
      interventions: [
        {
          ...intervention("Matematik i lilla rummet, tre gånger i veckan", "school", "Anna Bergström", null),
          startsOn: plainDate("2026-12-07"),
        },
        {
          ...intervention("Ringer Elle-Máret kl. 07.15 på måndagar", "leisure", "Lo Engdahl", "2027-02-04"),
          startsOn: plainDate("2026-12-07"),
        },
        {
          what: "Räknar tillsammans en timme de veckor hon bor hos honom",
          responsible: { kind: "guardian", id: "perAnders" },
          togetherWith: [],
          startsOn: null,
          dueOn: plainDate("2026-12-11"),
        },
      ],
    }),
    area(2, "Må bra", {
      needs: "Sover dåligt, mest natten mot måndag. Ont i magen på morgnarna.",
      childsView: { kind: "wouldNot" },
      goals: ["Elle-Máret somnar före kl. 23 de flesta kvällar."],
      interventions: [
        intervention(
          "Tar upp sömn och magont på ordinarie besök",
          "health",
          "Birgitta Sandelin",
          "2026-12-17",
        ),
        intervention("Samtal om oro, fyra gånger", "bup", "Mikael Östling", "2027-01-29"),
      ],
    }),
    area(6, "Respekterad och delaktig", {
      needs: "Har fått samma frågor av många. Vill läsa det som skrivs.",
      goals: ["Frågorna ställs en gång. Elle-Máret får läsa planen först."],
      interventions: [
        intervention("Läser planen med Elle-Máret före varje möte", "school", "Anna Bergström", "2027-02-03"),
      ],
    }),
  ],
  copies: [
    { receiver: { kind: "child" }, way: "på papper vid mötet", consentOn: null },
    { receiver: { kind: "guardian", id: "risten" }, way: "på papper vid mötet", consentOn: null },
    { receiver: { kind: "guardian", id: "perAnders" }, way: "med post till hans arbete", consentOn: null },
    { receiver: { kind: "agency", id: "school" }, way: "i Kring", consentOn: plainDate("2026-11-16") },
    { receiver: { kind: "agency", id: "social" }, way: "i Kring", consentOn: plainDate("2026-11-16") },
  ],
};

function area(number: number, label: string, more: Partial<PlanArea>): PlanArea {
  const empty = { works: "", needs: "", childsView: null, guardianViews: [], goals: [], interventions: [] };
  return { ...empty, number, label, ...more };
}

function intervention(what: string, id: string, name: string, dueOn: string | null): PlanIntervention {
  return {
    what,
    responsible: { kind: "agency", id, person: { name, phone: phones[id] ?? null } },
    togetherWith: [],
    startsOn: null,
    dueOn: dueOn === null ? null : plainDate(dueOn),
  };
}
