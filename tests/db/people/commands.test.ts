import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { findSession, startSession } from "@/lib/auth/sessions";
import { NotAllowedError, NotFoundError } from "@/lib/errors";
import {
  addAppointment,
  deactivatePerson,
  deputise,
  endAppointment,
  makeConnectCode,
} from "@/lib/people/commands";
import { getPerson, listPeople } from "@/lib/people/queries";
import { connectCodeHash } from "@/lib/auth/connect-codes";
import { people } from "@/prisma/seed/register/people";
import {
  appointed,
  changeOf,
  inAgency,
  ofAuthority,
  ofCounty,
  withAccount,
} from "../../support/administered";
import { inSixMonths, openedCase, today } from "../../support/cases";
import { connectAs } from "../../support/database";
import { anna, fadumo, kerstin, margareta, mikael, rutger } from "../../support/people";
import { addDays } from "@/lib/time/plain-date";

const owner = await connectAs("owner");
const lindhult = ofAuthority(people.margareta.appointments[0].authority.id);
const yesterday = addDays(today, -1);
const always = { startsOn: today, endsOn: null };

describe("an administrator", () => {
  it("sees those within reach and nobody else", async () => {
    const names = async (actor: typeof margareta) => (await listPeople(actor)).people.map(({ name }) => name);
    expect(await names(margareta)).toEqual(expect.arrayContaining(["Anna Bergström", "Fadumo Hassan Nuur"]));
    expect(await names(margareta)).not.toContain("Mikael Östling");
    expect(await names(rutger)).toEqual(expect.arrayContaining(["Anna Bergström", "Mikael Östling"]));
  });

  it("adds somebody, who signs in and works at once", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const token = await startSession(nils.personId, "local");
    expect((await findSession(token))?.actor).toMatchObject({ agencyId: anna.agencyId, tasks: ["caseWork"] });
  });

  it("ends an appointment at once, and every session with it · T13", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const tokens = [await startSession(nils.personId, "local"), await startSession(nils.personId, "local")];
    await endAppointment(margareta, {
      ...(await changeOf(margareta, nils)),
      ...{ appointmentId: nils.appointmentId, when: "now", lastOn: null },
    });
    expect(await Promise.all(tokens.map((token) => findSession(token)))).toEqual([null, null]);
    expect((await getPerson(margareta, nils.personId)).appointments[0]).toMatchObject({ endsOn: yesterday });
  });

  it("ends an appointment after a day, and it goes on until then", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const token = await startSession(nils.personId, "local");
    await endAppointment(margareta, {
      ...(await changeOf(margareta, nils)),
      ...{ appointmentId: nils.appointmentId, when: "onDay", lastOn: inSixMonths },
    });
    expect(await findSession(token)).not.toBeNull();
  });

  it("lets somebody cover for another, who gets the same tasks for the time and loses them with the original", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork", "receive"]);
    const stina = await appointed(margareta, inAgency(fadumo), ["caseWork"]);
    await deputise(margareta, {
      ...(await changeOf(margareta, nils)),
      ...{
        appointmentId: nils.appointmentId,
        deputyId: stina.personId,
        startsOn: today,
        endsOn: inSixMonths,
      },
    });
    const token = await startSession(stina.personId, "local");
    const session = await findSession(token);
    expect(session?.appointments).toContainEqual(
      expect.objectContaining({ agencyName: "Elevhälsan Björkskolan", deputyFor: nils.personName }),
    );
    const [cover] = (await getPerson(margareta, stina.personId)).appointments.filter((one) => one.isDeputy);
    expect(cover).toMatchObject({ tasks: ["caseWork", "receive"], endsOn: inSixMonths });

    await endAppointment(margareta, {
      ...(await changeOf(margareta, nils)),
      ...{ appointmentId: nils.appointmentId, when: "now", lastOn: null },
    });
    expect(await findSession(token)).toBeNull();
    const after = (await getPerson(margareta, stina.personId)).appointments.find((one) => one.isDeputy);
    expect(after?.state).toBe("ended");
  });

  it("lets somebody leave: nothing of theirs is left with the next request · T13", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    await openedCase(nils);
    const { code } = await makeConnectCode(margareta, await changeOf(margareta, nils));
    const token = await startSession(nils.personId, "local");
    expect((await getPerson(margareta, nils.personId)).openCases).toEqual([
      { agencyName: "Elevhälsan Björkskolan", count: 1 },
    ]);
    await deactivatePerson(margareta, await changeOf(margareta, nils));
    expect(await findSession(token)).toBeNull();
    await expect(startSession(nils.personId, "local")).rejects.toMatchObject({
      messageKey: "auth.errors.noAppointment",
    });
    const { rows } = await owner.query("SELECT ended_at FROM connect_codes WHERE id = $1", [
      connectCodeHash(code),
    ]);
    expect(rows).toEqual([{ ended_at: expect.any(Date) as Date }]);
  });

  it("gives a code of 128 bits that stands nowhere in the database", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const change = await changeOf(margareta, nils);
    const { code } = await makeConnectCode(margareta, change);
    expect(code.replaceAll("-", "")).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(await makeConnectCode(margareta, change)).toEqual({ code });
    for (const table of ["connect_codes", "idempotency_keys", "audit_events"]) {
      const { rows } = await owner.query(`SELECT * FROM ${table}`);
      expect(JSON.stringify(rows)).not.toContain(code);
    }
  });
});

describe("nobody", () => {
  it.each([
    ["a case worker", anna],
    ["a manager", kerstin],
  ])("who is %s reaches the pages of people", async (_words, actor) => {
    await expect(listPeople(actor)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getPerson(actor, fadumo.personId)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("administers outside their reach: A's administrator does not find B's people and appoints no one there · T14", async () => {
    const ofA = await appointed(margareta, inAgency(anna), ["administer"]);
    await expect(getPerson(ofA, mikael.personId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(appointed(ofA, inAgency(mikael), ["caseWork"])).rejects.toBeInstanceOf(NotFoundError);
    await expect(appointed(ofA, lindhult, ["administer"])).rejects.toBeInstanceOf(NotFoundError);
    await expect(appointed(margareta, ofCounty, ["administer"])).rejects.toBeInstanceOf(NotFoundError);
    const nils = await appointed(ofA, inAgency(anna), ["caseWork"]);
    const away = { ...(await changeOf(ofA, nils)), place: inAgency(fadumo), ...always };
    await expect(addAppointment(ofA, { ...away, tasks: ["caseWork"] })).rejects.toBeInstanceOf(NotFoundError);
  });

  it("changes their own appointments · T14", async () => {
    const own = await changeOf(margareta, margareta);
    const { appointmentId } = margareta;
    await refused(
      addAppointment(margareta, { ...own, place: inAgency(anna), tasks: ["caseWork"], ...always }),
      "self",
    );
    await refused(endAppointment(margareta, { ...own, appointmentId, when: "now", lastOn: null }), "self");
    await refused(deactivatePerson(margareta, own), "self");
    await refused(makeConnectCode(margareta, own), "self");
    const nils = await appointed(margareta, inAgency(anna), ["caseWork", "manage"]);
    const cover = { appointmentId: nils.appointmentId, deputyId: margareta.personId };
    const days = { startsOn: today, endsOn: inSixMonths };
    await refused(deputise(margareta, { ...(await changeOf(margareta, nils)), ...cover, ...days }), "self");
  });

  it("removes the last administrator of the county, one way or the other · T14", async () => {
    const nils = await appointed(rutger, ofCounty, ["administer"]);
    const change = async () => changeOf(nils, rutger);
    await refused(
      endAppointment(nils, {
        ...(await change()),
        appointmentId: rutger.appointmentId,
        when: "now",
        lastOn: null,
      }),
      "lastAdministrator",
    );
    await refused(deactivatePerson(nils, await change()), "lastAdministrator");
    await withAccount(owner, nils);
    const lastOn = inSixMonths;
    await endAppointment(nils, {
      ...(await change()),
      appointmentId: rutger.appointmentId,
      when: "onDay",
      lastOn,
    });
    await owner.query("UPDATE appointments SET ends_on = NULL WHERE id = $1", [rutger.appointmentId]);
    await deactivatePerson(rutger, await changeOf(rutger, nils));
  });

  it("removes each other: of two who try at once, one stays · T14", async () => {
    const agency = inAgency(mikael);
    await owner.query("UPDATE people SET is_demo = false WHERE id = $1", [rutger.personId]);
    try {
      const [one, other] = [
        await appointed(rutger, agency, ["administer"]),
        await appointed(rutger, agency, ["administer"]),
      ];
      await withAccount(owner, one);
      await withAccount(owner, other);
      const changes = [await changeOf(one, other), await changeOf(other, one)] as const;
      const outcomes = await Promise.allSettled([
        deactivatePerson(one, changes[0]),
        deactivatePerson(other, changes[1]),
      ]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    } finally {
      await owner.query("UPDATE people SET is_demo = true WHERE id = $1", [rutger.personId]);
    }
  });

  it("becomes somebody who also works elsewhere, by giving them a code or ending them", async () => {
    const ofA = await appointed(margareta, inAgency(anna), ["administer"]);
    const both = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const elsewhere = { place: inAgency(fadumo), tasks: ["caseWork" as const], ...always };
    await addAppointment(margareta, { ...(await changeOf(margareta, both)), ...elsewhere });
    await refused(makeConnectCode(ofA, await changeOf(ofA, both)), "codeElsewhere");
    await refused(deactivatePerson(ofA, await changeOf(ofA, both)), "elsewhere");
    await makeConnectCode(margareta, await changeOf(margareta, both));
  });

  it("is appointed twice to one place at a time", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const again = { place: inAgency(anna), tasks: ["manage" as const], ...always };
    await refused(addAppointment(margareta, { ...(await changeOf(margareta, nils)), ...again }), "already");
  });

  it("works on a version that somebody else has changed", async () => {
    const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
    const change = await changeOf(margareta, nils);
    await makeConnectCode(margareta, change);
    await expect(
      deactivatePerson(margareta, { ...change, idempotencyKey: randomUUID() }),
    ).rejects.toMatchObject({ name: "ConflictError" });
  });
});

async function refused(act: Promise<unknown>, reason: string): Promise<void> {
  await expect(act).rejects.toMatchObject({
    name: new NotAllowedError("").name,
    messageKey: `people.refusals.${reason}`,
  });
}
