import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addGuardianSchema, editChildSchema } from "@/lib/children/schemas";
import { sentence } from "@/lib/text/sentence";

const form = { idempotencyKey: randomUUID(), version: "1", caseId: randomUUID() };
const child = {
  givenName: "Elle",
  familyName: "Länta",
  birthDate: "2017-01-01",
  identityChoice: "national",
  nationalNumber: "20170101-2393",
  protection: "none",
};
const guardian = { name: "Risten Länta", relation: "mamma", custodyFrom: "2017-01-01", protection: "none" };

/** Field and Swedish sentence of each fault. */
function childFaults(fields: object): [string, string][] {
  const { error } = editChildSchema.safeParse({ ...form, ...child, ...fields });
  return (error?.issues ?? []).map(({ path, message }) => [
    path.join("."),
    sentence("sv", message, { maximum: 100 }),
  ]);
}

function guardianFaults(fields: object): string[] {
  const { error } = addGuardianSchema.safeParse({ ...form, ...guardian, ...fields });
  return (error?.issues ?? []).map(({ path }) => path.join("."));
}

describe("the child's form", () => {
  it("takes names of any alphabet, with emoji and direction marks, and one name alone", () => {
    for (const givenName of ["Áššu-Ŋilla", "ليلى\u200f", "Noa 🌱", "Å".repeat(100)])
      expect(childFaults({ givenName })).toEqual([]);
    expect(childFaults({ familyName: "" })).toEqual([]);
  });

  it.each([
    ["200 letters", { givenName: "a".repeat(200) }, "givenName", "Skriv högst 100 tecken."],
    ["a NUL", { givenName: "Elle\u0000" }, "givenName", "Ta bort tecken som inte går att skriva ut."],
    [
      "text turned around",
      { familyName: "\u202Eätnäl" },
      "familyName",
      "Ta bort tecken som inte går att skriva ut.",
    ],
    ["no given name", { givenName: "  " }, "givenName", "Ange barnets förnamn."],
    ["an impossible day", { birthDate: "2017-02-30" }, "birthDate", "Ange en dag som finns, som åååå-mm-dd."],
    [
      "a day to come",
      { birthDate: "2999-01-01" },
      "birthDate",
      "Ange ett födelsedatum som är idag eller tidigare.",
    ],
    [
      "a wrong check digit",
      { nationalNumber: "19811218-9877" },
      "nationalNumber",
      "Kontrollera siffrorna. Den sista stämmer inte med de andra.",
    ],
    [
      "a day that does not exist",
      { nationalNumber: "20140230-2380" },
      "nationalNumber",
      "Kontrollera de första siffrorna. De ska vara en dag som finns.",
    ],
    [
      "day 90 of February",
      { nationalNumber: "20140290-2387" },
      "nationalNumber",
      "Kontrollera de första siffrorna. De ska vara en dag som finns.",
    ],
    [
      "a plus too early",
      { nationalNumber: "20170101+2393" },
      "nationalNumber",
      "Ta bort plustecknet. Det används det år någon fyller hundra och senare.",
    ],
    [
      "something else",
      { nationalNumber: "hemligt" },
      "nationalNumber",
      "Skriv numret med tolv eller tio siffror, till exempel 20170101-2393.",
    ],
    [
      "no number",
      { nationalNumber: "" },
      "nationalNumber",
      "Ange numret, eller välj att barnet inte har något nummer.",
    ],
    [
      "a short reserve number",
      { identityChoice: "reserve", reserveNumber: "1" },
      "reserveNumber",
      "Skriv reservnumret med 6–20 siffror och bokstäver.",
    ],
    [
      "none without a reason",
      { identityChoice: "none" },
      "missingReason",
      "Välj varför barnet inte har något nummer.",
    ],
    [
      "no answer on protection",
      { protection: "" },
      "protection",
      "Välj om barnet har skyddade personuppgifter. Välj Vet inte om du inte vet.",
    ],
    [
      "an interpreter of no language",
      { needsInterpreter: "true" },
      "language",
      "Ange vilket språk tolken ska tala.",
    ],
  ])("says what to do about %s", (_, fields, field, message) => {
    expect(childFaults(fields)).toContainEqual([field, message]);
  });

  it("shows everything that is to be corrected at once", () => {
    const fields = {
      givenName: "",
      birthDate: "",
      nationalNumber: "1",
      protection: "",
      needsInterpreter: "true",
    };
    expect(
      childFaults(fields)
        .map(([field]) => field)
        .toSorted(),
    ).toEqual(["birthDate", "givenName", "language", "nationalNumber", "protection"]);
  });

  it("takes no field that the form does not have", () => {
    expect(editChildSchema.safeParse({ ...form, ...child, isProtected: "false" }).success).toBe(false);
  });

  it.each(["811218-9876", "701063-2391", "20140315-2380", "140375-2387"])(
    "takes the number %s",
    (nationalNumber) => {
      expect(childFaults({ nationalNumber })).toEqual([]);
    },
  );
});

describe("the guardian's form", () => {
  it("asks for a name, a relation, custody and protection, and nothing more", () => {
    expect(guardianFaults({})).toEqual([]);
    const empty = { name: "", relation: "", custodyFrom: "", protection: "" };
    expect(guardianFaults(empty)).toEqual(["name", "relation", "custodyFrom", "protection"]);
  });

  it.each([
    ["custody that ends before it begins", { custodyUntil: "2016-12-31" }, "custodyUntil"],
    ["a telephone without digits", { phone: "ring mig" }, "phone"],
    ["an e-mail address without a host", { email: "risten@" }, "email"],
    ["a name of 200 letters", { name: "a".repeat(200) }, "name"],
  ])("says what to do about %s", (_, fields, field) => {
    expect(guardianFaults(fields)).toEqual([field]);
  });
});
