import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { acceptCoordination, declineCoordination } from "@/lib/coordination/received-commands";
import { acceptCoordinationSchema, declineCoordinationSchema } from "@/lib/coordination/schemas";
import { takeBackCoordination } from "@/lib/coordination/commands";
import { takeBackCoordinationSchema } from "@/lib/coordination/schemas";
import { DomainError } from "@/lib/errors";
import { caseVersion } from "@/tests/support/cases";
import { offeredCase } from "@/tests/support/coordination";
import { connectAs } from "@/tests/support/database";
import { inOrder, interleave, turnOrder } from "@/tests/support/interleaving";
import { anna, fadumo, johan } from "@/tests/support/people";
import { assigned } from "@/tests/support/told";

const owner = await connectAs("owner");
const watch = await connectAs("app");
const social = fadumo.agencyId;

async function offered() {
  const world = await offeredCase(anna, social);
  await assigned(fadumo, world.invitationId, johan);
  const received = () => ({
    ...{ idempotencyKey: randomUUID(), version: "0" },
    ...{ invitationId: world.invitationId, offerId: world.offerId },
  });
  const version = String(await caseVersion(anna, world.caseId));
  const onCase = { idempotencyKey: randomUUID(), version, caseId: world.caseId };
  return { ...world, received, onCase };
}

async function outcomeOf(caseId: string) {
  const { rows } = await owner.query<{ agencies: string[]; outcome: string }>(
    `select array_agg(p.agency_id::text) as agencies,
       (select outcome::text from coordination_offers where case_id = $1) as outcome
     from coordinator_periods p where p.case_id = $1 and p.ended_at is null`,
    [caseId],
  );
  return rows[0];
}

// Red once with the case held by neither the command nor answer_coordination, which then asked about the consent once: it was taken.
it("no agency takes the baton after its consent has ended, however the two are woven together · S001-69, T04, T13", async () => {
  const seen = new Set<string>();
  for (const [index, order] of fc.sample(turnOrder, { numRuns: 16, seed: 20261129 }).entries()) {
    const { caseId, received, onCase } = await offered();
    const accept = acceptCoordinationSchema.parse(received());
    const said = { giver: "child", agency: social, receivedHow: "telephone" };
    const withdraw = withdrawConsentSchema.parse({ ...onCase, ...said });
    const [taken, ended] = await interleave(
      [() => acceptCoordination(fadumo, accept), () => withdrawConsent(anna, withdraw)],
      index % 4 === 0 ? (ready) => ready.at(-1) ?? 0 : inOrder(order),
      watch,
    );
    for (const ran of [taken, ended])
      if (ran?.outcome.status === "rejected") expect(ran.outcome.reason).toBeInstanceOf(DomainError);
    const isTaken = taken?.outcome.status === "fulfilled";
    expect(ended?.outcome.status).toBe(isTaken ? "rejected" : "fulfilled");
    expect(await outcomeOf(caseId)).toEqual(
      isTaken
        ? { agencies: [social], outcome: "accepted" }
        : { agencies: [anna.agencyId], outcome: "lapsed" },
    );
    seen.add(isTaken ? "taken" : "ended");
  }
  expect(seen).toEqual(new Set(["taken", "ended"]));
});

it("one answer counts when two answer at once and the question is taken back · S001-69, X-24", async () => {
  for (const order of fc.sample(turnOrder, { numRuns: 8, seed: 20261130 })) {
    const { caseId, offerId, received, onCase } = await offered();
    const accept = acceptCoordinationSchema.parse(received());
    const decline = declineCoordinationSchema.parse({ ...received(), reason: "Vi har fullt." });
    const back = takeBackCoordinationSchema.parse({ ...onCase, offerId });
    const ran = await interleave(
      [
        () => acceptCoordination(fadumo, accept),
        () => declineCoordination(johan, decline),
        () => takeBackCoordination(anna, back),
      ],
      inOrder(order),
      watch,
    );
    expect(ran.filter(({ outcome }) => outcome.status === "fulfilled")).toHaveLength(1);
    for (const { outcome } of ran)
      if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(DomainError);
    expect((await outcomeOf(caseId))?.agencies).toHaveLength(1);
  }
});
