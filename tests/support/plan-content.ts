import type { PlanContent, PlanContentIntervention } from "@/lib/plans/content";
import { plainDate } from "@/lib/time/plain-date";

const id = (letter: string) => `${letter.repeat(8)}-0000-4000-8000-000000000000`;

export const school = id("a");
export const social = id("b");
export const navet = id("c");
export const risten = id("d");
export const perAnders = id("e");

const silent = { text: "", silence: null };

export function intervention(
  what: string,
  changes: Partial<PlanContentIntervention> = {},
): PlanContentIntervention {
  return {
    id: crypto.randomUUID(),
    what,
    responsible: { kind: "agency", agencyId: school, name: "Anna Bergström", phone: "070-174 06 05" },
    contributingIds: [],
    startsOn: plainDate("2026-12-07"),
    dueOn: null,
    sign: "",
    ...changes,
  };
}

/** A girl with two guardians and three agencies; everything that could leak has a word of its own. */
export const planContent: PlanContent = {
  format: 1,
  kind: "barnetsPlan",
  planName: "Barnets plan",
  caseCode: "K-7F3QX",
  child: { firstName: "Elle-Máret", fullName: "Elle-Máret Länta", age: 13, hasProtectedIdentity: false },
  guardians: [
    { id: risten, name: "Risten Länta", relation: "mamma", sharesViews: true },
    { id: perAnders, name: "Per-Anders Holmqvist", relation: "pappa", sharesViews: false },
  ],
  agencies: [
    {
      id: school,
      name: "Elevhälsan Björkskolan",
      kindName: "Elevhälsa",
      contact: { name: "Anna Bergström", title: "Skolsköterska", phone: "070-174 06 05" },
      wasThere: true,
    },
    {
      id: social,
      name: "Socialtjänsten barn och unga",
      kindName: "Socialtjänst",
      contact: { name: "Fadumo Hassan Nuur", title: "Socialsekreterare", phone: "070-174 06 08" },
      wasThere: true,
    },
    {
      id: navet,
      name: "Fritidsgården Navet",
      kindName: "Fritid",
      contact: { name: "Emil Rantala", title: "Fritidsledare", phone: "070-174 06 15" },
      wasThere: true,
    },
  ],
  coordinator: {
    agencyId: school,
    person: { name: "Anna Bergström", title: "Skolsköterska", phone: "070-174 06 05" },
  },
  meeting: { heldOn: plainDate("2026-12-03"), startsAt: "13:00" },
  nextMeeting: { on: plainDate("2027-02-04"), note: "", agencyIds: [] },
  situation: "Borta från matten sedan september.",
  childsWords: { text: "Jag vill att någon ringer mig.", silence: null },
  guardiansWords: [
    { guardianId: risten, text: "MAMMAS-ORD", silence: null },
    { guardianId: perAnders, text: "PAPPAS-ORD", silence: null },
  ],
  wheel: [{ key: "safe", number: 1, label: "Trygg", state: "collaboration" }],
  areas: [
    {
      key: "safe",
      number: 1,
      label: "Trygg",
      works: "Trygg på Navet.",
      difficult: "Rädd i korridoren.",
      childsWords: silent,
      guardiansWords: [{ guardianId: perAnders, text: "PAPPAS-OMRÅDE", silence: null }],
      contributions: [{ agencyId: navet, text: "NAVETS-BIDRAG" }],
      goals: [
        {
          id: id("f"),
          text: "Går till lektionerna utan att bli kommenterad.",
          interventions: [
            intervention("Byter skåp"),
            intervention("PAPPAS-INSATS", { responsible: { kind: "guardian", guardianId: perAnders } }),
            intervention("MAMMAS-INSATS", { responsible: { kind: "guardian", guardianId: risten } }),
            intervention("NAVETS-INSATS", {
              responsible: { kind: "agency", agencyId: navet, name: "Emil Rantala", phone: "070-174 06 15" },
              contributingIds: [social],
            }),
          ],
        },
      ],
    },
  ],
  sip: null,
};
