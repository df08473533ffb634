import { describe, expect, it } from "vitest";
import { agencyKindOf, listAgencyKinds } from "@/lib/agencies/kinds";
import { getAgency, listAgencies } from "@/lib/agencies/queries";
import { NotFoundError } from "@/lib/errors";
import { agencies } from "@/prisma/seed/register/agencies";
import { seedRegister } from "@/prisma/seed/register/seed-register";
import { connectAs } from "../../support/database";
import { anna } from "../../support/people";

describe("listAgencies", () => {
  it("names every kind of agency that the routine names · S001-26", async () => {
    const kinds = new Set((await listAgencies(anna)).map(({ kind }) => kind));
    const named = [
      "childAndPupilHealth",
      "childHealthCare",
      "familyCentre",
      "familyHealth",
      "preschool",
      "school",
    ];
    const alsoNamed = [
      "habilitation",
      "police",
      "socialServices",
      "childPsychiatry",
      "youthClinic",
      "healthCentre",
    ];
    expect(kinds).toEqual(
      new Set([...named, ...alsoNamed, "paediatricClinic", "firstLine", "voluntarySector", "other"]),
    );
  });

  it("gives each agency e-mail, phone and post, the preferred first · S001-35", async () => {
    for (const { contactWays } of await listAgencies(anna)) {
      expect(contactWays.map(({ kind }) => kind)).toEqual(["email", "phone", "post"]);
    }
  });

  it("names a counterpart in primary care for each specialist · S001-34", async () => {
    const specialists = (await listAgencies(anna)).filter(({ isSpecialist }) => isSpecialist);
    expect(specialists.map(({ name, counterpart }) => [name, counterpart?.name])).toEqual([
      ["Barn- och ungdomskliniken Lövdalen", "Vårdcentralen Ekliden"],
      ["BUP Lövdalen", "Första linjen Lövdalen"],
      ["Habiliteringen Lövdalen", "Vårdcentralen Ekliden"],
    ]);
  });

  it("leaves out an agency from the day it closes", async () => {
    const owner = await connectAs("owner");
    await owner.query("update agencies set closed_on = '2026-12-01' where id = $1", [agencies.helpline.id]);
    const namesOn = async (now: string) => (await listAgencies(anna, new Date(now))).map(({ name }) => name);
    expect(await namesOn("2026-11-30T12:00:00Z")).toContain("Ungdomsjouren Lyktan");
    expect(await namesOn("2026-12-01T00:00:00+01:00")).not.toContain("Ungdomsjouren Lyktan");
  });
});

describe("getAgency", () => {
  it("tells the mission and whom to ask for", async () => {
    const agency = await getAgency(anna, agencies.firstLine.id);
    expect(agency.mission).toContain("lätt till medelsvår");
    expect(agency.contactPeople.map(({ name }) => name)).toEqual(["Leila Mansour"]);
    expect(agency.counterpartOf.map(({ name }) => name)).toEqual(["BUP Lövdalen"]);
  });

  it.each([
    ["an id that names nothing", "a0000000-0000-4000-8000-000000000999"],
    ["a text that is no id", "../people"],
  ])("does not exist for %s", async (_words, id) => {
    await expect(getAgency(anna, id)).rejects.toThrow(NotFoundError);
  });
});

describe("the seeded register", () => {
  it("stays as it is when seeded once more", async () => {
    const owner = await connectAs("owner");
    const count = async () => (await owner.query("select count(*) from contact_ways")).rows;
    const before = await count();
    await seedRegister(owner);
    expect(await count()).toEqual(before);
  });

  it("uses kinds that a practice model knows", () => {
    const known = listAgencyKinds().map(({ key }) => key);
    for (const { kind } of Object.values(agencies)) expect(known).toContain(kind);
    expect(agencyKindOf("forgotten").key).toBe("other");
  });
});
