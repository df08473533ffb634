import { randomUUID } from "node:crypto";
import {
  type AddGuardian,
  addGuardianSchema,
  type EditChild,
  editChildSchema,
  type RegisterChild,
  registerChildSchema,
} from "@/lib/children/schemas";

/** From Skatteverket's published test numbers. */
export const testNumbers = { elle: "20170101-2393", coordination: "20140375-2387" };

const child = {
  givenName: "Elle-Máret",
  familyName: "Länta",
  birthDate: "2017-01-01",
  identityChoice: "national",
  nationalNumber: testNumbers.elle,
  protection: "none",
  schooling: "Björkskolan, åk 4",
  language: "nordsamiska",
  ownWishes: "Jag vill gå på fotbollen.",
  doNotDiscuss: "Det som hände i somras.",
  doNotDiscussHow: "letter",
};

/** What the page "Registrera barnet" sends. A child without a number unless the test gives one. */
export function childForm(assessmentId: string, version: number, fields: object = {}): RegisterChild {
  const form = { idempotencyKey: randomUUID(), version: String(version), assessmentId };
  return registerChildSchema.parse({ ...form, ...child, ...fields });
}

export function childChange(caseId: string, version: number, fields: object = {}): EditChild {
  const form = { idempotencyKey: randomUUID(), version: String(version), caseId };
  return editChildSchema.parse({ ...form, ...child, ...fields });
}

export function guardianForm(caseId: string, version: number, fields: object = {}): AddGuardian {
  const form = { idempotencyKey: randomUUID(), version: String(version), caseId };
  const guardian = {
    name: "Risten Länta",
    relation: "mamma",
    custodyFrom: "2017-01-01",
    protection: "none",
    phone: "070-174 06 30",
    email: "risten@example.com",
    address: "Skogsvägen 1\n999 99 Lindhult",
  };
  return addGuardianSchema.parse({ ...form, ...guardian, ...fields });
}
