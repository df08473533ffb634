import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { passCoordination } from "@/lib/coordination/commands";
import { getReceivedCoordination } from "@/lib/coordination/queries";
import { NotFoundError } from "@/lib/errors";
import { openedCase } from "@/tests/support/cases";
import {
  accepted,
  coordinationOf,
  declined,
  offeredCase,
  offeredTo,
  offerTakenBack,
  passedTo,
} from "@/tests/support/coordination";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { ostraCaseWithSiri } from "@/tests/support/ostra-cases";
import { anna, birgitta, emil, fadumo, gunilla, johan, maja, ulrika } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";
import { answered, tookBack } from "@/tests/support/told";
import { traceOf } from "@/tests/support/trace";

const owner = await connectAs("owner");
const social = fadumo.agencyId;

async function coordinatingIds(caseId: string): Promise<string[]> {
  const { rows } = await owner.query<{ agency_id: string }>(
    "select agency_id from coordinator_periods where case_id = $1",
    [caseId],
  );
  return rows.map(({ agency_id }) => agency_id);
}

it.each([
  ["Kronobarnsmodellen", () => openedCase(anna), anna, "Samordnande verksamhet"],
  ["östra Norrbotten", ostraCaseWithSiri, maja, "Samordnare"],
] as const)(
  "the baton is one agency and one person, named as %s names it · Q5",
  async (_, made, actor, title) => {
    const { caseId } = await made();
    expect(await coordinationOf(actor, caseId)).toMatchObject({
      title: { sv: title },
      current: { agencyName: actor.agencyName, personName: actor.personName },
    });
  },
);

describe("offerCoordination", () => {
  it("asks an agency that is invited and named, and leaves the baton where it is · S001-69", async () => {
    const { caseId, offerId } = await offeredCase(anna, social);
    const view = await coordinationOf(anna, caseId);
    expect(view.open).toMatchObject({ offerId, agencyName: fadumo.agencyName, offeredBy: anna.personName });
    expect(view.current).toMatchObject({ personName: anna.personName, ground: "opened" });
    expect((await traceOf(caseId)).find(({ act }) => act === "coordination.offered")).toMatchObject({
      subject_id: offerId,
      detail: { agencyId: social, personId: null },
    });
  });

  it("is refused to an agency that is not invited, and to one that no consent names · S001-69, X-20", async () => {
    const { caseId } = await invitedCase(anna, [social]);
    await expect(offeredTo(anna, caseId, emil.agencyId)).rejects.toMatchObject({
      messageKey: "coordination.refusals.noConsent",
    });
    await expect(offeredTo(anna, caseId, anna.agencyId)).rejects.toMatchObject({
      messageKey: "coordination.refusals.ownAgency",
    });
    const { invitationIds } = await invitedCase(anna, [social]);
    await answered(fadumo, invitationIds[0] ?? "", { kind: "cannot", reason: "Vi har inte tid." });
    const { case_id } = await ofInvitation(invitationIds[0] ?? "");
    await expect(offeredTo(anna, case_id, social)).rejects.toMatchObject({
      messageKey: "coordination.refusals.notInvited",
    });
  });

  it("is refused to somebody who has left, or who works elsewhere · S002-57", async () => {
    const { caseId } = await invitedCase(anna, [birgitta.agencyId]);
    for (const personId of [johan.personId, gunilla.personId])
      await expect(offeredTo(anna, caseId, birgitta.agencyId, personId)).rejects.toMatchObject({
        messageKey: "coordination.refusals.notAppointed",
      });
  });

  it("goes to one agency at a time, until it is answered or taken back", async () => {
    const { caseId, invitationIds } = await invitedCase(anna, [social, emil.agencyId]);
    const first = await offeredTo(anna, caseId, social);
    await expect(offeredTo(anna, caseId, emil.agencyId)).rejects.toMatchObject({
      messageKey: "coordination.refusals.alreadyOffered",
    });
    await offerTakenBack(anna, caseId, first);
    await expect(accepted(fadumo, invitationIds[0] ?? "", first)).rejects.toMatchObject({
      messageKey: "coordination.refusals.ended.takenBack",
    });
    await offeredTo(anna, caseId, emil.agencyId);
    expect((await coordinationOf(anna, caseId)).ended).toMatchObject([{ outcome: "takenBack" }]);
  });

  it("lapses with the consent, the invitation and the case · T05", async () => {
    const { caseId, invitationId } = await offeredCase(anna, social);
    await tookBack(fadumo, invitationId);
    const view = await coordinationOf(anna, caseId);
    expect(view).toMatchObject({ open: null, ended: [{ outcome: "lapsed" }] });
  });
});

describe("the agency with most to do in the plan", () => {
  it("is proposed, and another can be chosen without a reason · S001-68", async () => {
    const { caseId } = await fixedPlan(anna, [social]);
    const view = await coordinationOf(anna, caseId);
    expect(view.proposal).toMatchObject({ agencyId: anna.agencyId, isOwn: true, interventionCount: 1 });
    expect(view.candidates.map(({ agencyId }) => agencyId)).toEqual([social]);
    await expect(offeredTo(anna, caseId, social, johan.personId)).resolves.toBeTruthy();
  });
});

describe("declineCoordination", () => {
  it("leaves the baton, with the reason for whoever asked · S001-69", async () => {
    const { caseId, invitationId, offerId } = await offeredCase(anna, social);
    await declined(fadumo, invitationId, offerId, "Vi har fullt till våren.");
    expect(await coordinationOf(anna, caseId)).toMatchObject({
      current: { personName: anna.personName },
      open: null,
      ended: [{ outcome: "declined", reason: "Vi har fullt till våren.", endedBy: fadumo.personName }],
    });
    expect((await getReceivedCoordination(fadumo, invitationId)).offer).toBeNull();
    await expect(accepted(fadumo, invitationId, offerId)).rejects.toMatchObject({
      messageKey: "coordination.refusals.ended.declined",
    });
  });
});

describe("passCoordination", () => {
  it("names a colleague with a reason, who works with the case from now on · S001-67", async () => {
    const { caseId } = await openedCase(anna);
    await passedTo(anna, caseId, ulrika, "Föräldraledig.");
    expect(await coordinationOf(ulrika, caseId)).toMatchObject({
      current: { personName: ulrika.personName, ground: "passed", reason: "Föräldraledig." },
      earlier: [{ personName: anna.personName }],
    });
    expect((await traceOf(caseId)).find(({ act }) => act === "coordination.passed")).toMatchObject({
      subject_id: ulrika.personId,
    });
  });

  it("is refused to whoever coordinates already, and to somebody elsewhere", async () => {
    const { caseId } = await openedCase(anna);
    await expect(passedTo(anna, caseId, anna)).rejects.toMatchObject({
      messageKey: "coordination.refusals.sameCoordinator",
    });
    await expect(passedTo(anna, caseId, johan)).rejects.toMatchObject({
      messageKey: "coordination.refusals.notColleague",
    });
    const form = { idempotencyKey: randomUUID(), version: 1, caseId, personId: emil.personId };
    await expect(passCoordination(emil, { ...form, reason: "Semester." })).rejects.toBeInstanceOf(
      NotFoundError,
    );
  });
});

describe("with raw SQL as the app role", () => {
  // Red once with a policy that lets an agency add offers to itself: it made one.
  it("nobody makes an offer, a period or a move of their own · T01, T13", async () => {
    const { caseId } = await invitedCase(anna, [social]);
    const tries = [
      `insert into coordination_offers (id, case_id, from_agency_id, agency_id, offered_at, offered_by_id)
       values (gen_random_uuid(), '${caseId}', '${anna.agencyId}', '${social}', now(), '${anna.personId}')`,
      `insert into coordinator_periods (id, case_id, agency_id, person_id, started_at)
       values (gen_random_uuid(), '${caseId}', '${social}', '${fadumo.personId}', now())`,
      `update coordinator_periods set ended_at = now() where case_id = '${caseId}'`,
      `select app.move_coordination('${caseId}', '${social}', '${fadumo.personId}', 'handedOver', now())`,
      `select app.pass_coordination('${caseId}', '${fadumo.personId}', 'Jag vill ha det.', now())`,
      `select app.offer_coordination('${caseId}', '${social}', null, now())`,
    ];
    const app = await connectAs("app");
    for (const sql of tries) {
      await app.query("begin");
      await sayWhoAsks(app, fadumo);
      await expect(app.query(sql)).rejects.toThrow();
      await app.query("rollback");
    }
    expect(await coordinatingIds(caseId)).toEqual([anna.agencyId]);
  });
});

async function ofInvitation(invitationId: string): Promise<{ case_id: string }> {
  const { rows } = await owner.query<{ case_id: string }>("select case_id from invitations where id = $1", [
    invitationId,
  ]);
  return rows[0] ?? { case_id: "" };
}
