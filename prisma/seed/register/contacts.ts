import type { ContactWayKind } from "@/prisma/generated/enums";
import { agencies, type SeedAgency } from "./agencies";

export type SeedContactWay = {
  readonly agencyId: string;
  readonly kind: ContactWayKind;
  readonly value: string;
  readonly instruction: string;
  readonly position: number;
  readonly verifiedOn: string | null;
};

export type SeedContactPerson = {
  readonly agencyId: string;
  readonly name: string;
  readonly profession: string;
  readonly phone: string;
  readonly email: string;
};

type Contact = {
  readonly email: string;
  readonly phone: string;
  readonly post: string;
  /** When somebody last called and asked; null = never. */
  readonly verifiedOn: string | null;
  readonly person: readonly [name: string, profession: string, phone: string];
};

/** Phone numbers come from the test series of PTS, addresses end in example.com, postcodes begin with 00. */
const contacts: Record<keyof typeof agencies, Contact> = {
  pupilHealth: {
    email: "elevhalsan.bjorkskolan@example.com",
    phone: "08-465 004 01",
    post: "Björkvägen 2, 000 10 Lindhult",
    verifiedOn: "2026-10-05",
    person: ["Anna Bergström", "Skolsköterska", "070-174 06 05"],
  },
  school: {
    email: "bjorkskolan@example.com",
    phone: "08-465 004 02",
    post: "Björkvägen 2, 000 10 Lindhult",
    verifiedOn: "2026-10-05",
    person: ["Kerstin Wallin", "Rektor", "070-174 06 07"],
  },
  preschool: {
    email: "lingonet@example.com",
    phone: "08-465 004 03",
    post: "Tallstigen 9, 000 11 Lindhult",
    verifiedOn: "2026-05-12",
    person: ["Carina Sund", "Förskollärare", "070-174 06 20"],
  },
  socialServices: {
    email: "barnochunga.lindhult@example.com",
    phone: "08-465 004 04",
    post: "Torggatan 1, 000 12 Lindhult",
    verifiedOn: "2026-09-14",
    person: ["Fadumo Hassan Nuur", "Socialsekreterare", "070-174 06 08"],
  },
  familyCentre: {
    email: "solrosen@example.com",
    phone: "08-465 004 05",
    post: "Lindallén 14, 000 12 Lindhult",
    verifiedOn: "2026-08-31",
    person: ["Marit Dahlin", "Familjepedagog", "070-174 06 21"],
  },
  youthCentre: {
    email: "navet@example.com",
    phone: "08-465 004 06",
    post: "Stationsvägen 5, 000 12 Lindhult",
    verifiedOn: "2026-09-02",
    person: ["Emil Rantala", "Fritidsledare", "070-174 06 15"],
  },
  childPsychiatry: {
    email: "bup.lovdalen@example.com",
    phone: "08-465 004 07",
    post: "Sjukhusvägen 20, 000 20 Lövdalen",
    verifiedOn: "2026-10-19",
    person: ["Mikael Östling", "Psykolog", "070-174 06 11"],
  },
  habilitation: {
    email: "habiliteringen.lovdalen@example.com",
    phone: "08-465 004 08",
    post: "Sjukhusvägen 22, 000 20 Lövdalen",
    verifiedOn: "2026-04-08",
    person: ["Göran Lundell", "Arbetsterapeut", "070-174 06 22"],
  },
  paediatricClinic: {
    email: "barnkliniken.lovdalen@example.com",
    phone: "08-465 004 09",
    post: "Sjukhusvägen 18, 000 20 Lövdalen",
    verifiedOn: "2026-10-19",
    person: ["Nadja Kovacs", "Sjuksköterska", "070-174 06 23"],
  },
  firstLine: {
    email: "forstalinjen@example.com",
    phone: "08-465 004 10",
    post: "Storgatan 30, 000 20 Lövdalen",
    verifiedOn: "2026-10-19",
    person: ["Leila Mansour", "Psykolog", "070-174 06 16"],
  },
  healthCentre: {
    email: "ekliden@example.com",
    phone: "08-465 004 11",
    post: "Eklidsvägen 3, 000 13 Lindhult",
    verifiedOn: "2026-11-02",
    person: ["Birgitta Sandelin", "Distriktssköterska", "070-174 06 12"],
  },
  childHealthCare: {
    email: "bvc.ekliden@example.com",
    phone: "08-465 004 12",
    post: "Eklidsvägen 3, 000 13 Lindhult",
    verifiedOn: "2026-11-02",
    person: ["Inger Åhlin", "Barnsjuksköterska", "070-174 06 24"],
  },
  familyHealth: {
    email: "familjehalsan@example.com",
    phone: "08-465 004 13",
    post: "Storgatan 28, 000 20 Lövdalen",
    verifiedOn: null,
    person: ["Rut Sjölander", "Psykolog", "070-174 06 25"],
  },
  youthClinic: {
    email: "um.an@example.com",
    phone: "08-465 004 14",
    post: "Kvarngatan 7, 000 12 Lindhult",
    verifiedOn: "2026-06-15",
    person: ["Tove Ekman", "Barnmorska", "070-174 06 26"],
  },
  police: {
    email: "polisen.lovdalen@example.com",
    phone: "08-465 004 15",
    post: "Rådhustorget 2, 000 20 Lövdalen",
    verifiedOn: "2026-03-20",
    person: ["Henrik Palm", "Ungdomspolis", "070-174 06 27"],
  },
  helpline: {
    email: "lyktan@example.com",
    phone: "08-465 004 16",
    post: "Box 16, 000 20 Lövdalen",
    verifiedOn: null,
    person: ["Sanna Vik", "Samordnare", "070-174 06 28"],
  },
  norrasPupilHealth: {
    email: "elevhalsan.norrasskolan@example.com",
    phone: "08-465 004 17",
    post: "Skolbacken 1, 000 30 Norrås",
    verifiedOn: "2026-10-26",
    person: ["Samira Haddad", "Specialpedagog", "070-174 06 17"],
  },
  norrasSocialServices: {
    email: "ifo.norras@example.com",
    phone: "08-465 004 18",
    post: "Kommunvägen 4, 000 30 Norrås",
    verifiedOn: "2026-07-01",
    person: ["Lars-Erik Moberg", "Socialsekreterare", "070-174 06 29"],
  },
  forsPupilHealth: {
    email: "elevhalsan.forsskolan@example.com",
    phone: "08-465 004 19",
    post: "Forsvägen 3, 000 40 Kvarnforsen",
    verifiedOn: "2026-10-12",
    person: ["Maja Niemi", "Skolkurator", "070-174 06 32"],
  },
  forsSocialServices: {
    email: "socialtjansten.kvarnforsen@example.com",
    phone: "08-465 004 20",
    post: "Älvgatan 7, 000 40 Kvarnforsen",
    verifiedOn: "2026-10-12",
    person: ["Elin Hietala", "Socialsekreterare", "070-174 06 35"],
  },
};

const instructions: Record<ContactWayKind, string> = {
  email: "Skriv ingenting om barnet i mejlet.",
  phone: "Vardagar kl. 08.00–16.00.",
  post: "Märk kuvertet ”Samverkan kring barn”.",
};

const entries = Object.entries(contacts).map(([key, contact]) => ({ agencyId: idOf(key), ...contact }));

export const contactWays: readonly SeedContactWay[] = entries.flatMap(({ agencyId, verifiedOn, ...values }) =>
  (["email", "phone", "post"] as const).map((kind, index) => ({
    agencyId,
    kind,
    value: values[kind],
    instruction: instructions[kind],
    position: index + 1,
    verifiedOn,
  })),
);

export const contactPeople: readonly SeedContactPerson[] = entries.map(({ agencyId, email, person }) => {
  const [name, profession, phone] = person;
  return { agencyId, name, profession, phone, email };
});

function idOf(key: string): string {
  const byKey: Readonly<Record<string, SeedAgency | undefined>> = agencies;
  const agency = byKey[key];
  if (!agency) throw new Error(`No agency ${key}`);
  return agency.id;
}
