import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { getHead, getOverview } from "@/lib/cases/overview/queries";
import { getCasePage } from "@/lib/cases/page/queries";
import { appointCoordinator, closeUncoordinated } from "@/lib/coordination/uncoordinated-commands";
import { NotFoundError } from "@/lib/errors";
import { openedByManager } from "@/tests/support/cases";
import {
  accepted,
  coordinationOf,
  handedOverCase,
  offeredTo,
  withdrawnBy,
} from "@/tests/support/coordination";
import { connectAs } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { toldAbout } from "@/tests/support/notice-rows";
import { anna, emil, fadumo, gunilla, kerstin, ulrika } from "@/tests/support/people";
import { tookBack } from "@/tests/support/told";
import { traceOf } from "@/tests/support/trace";
import { uncoordinatedCase } from "@/tests/support/uncoordinated";

const owner = await connectAs("owner");
const social = fadumo.agencyId;
const keyed = (version: number, caseId: string) => ({ idempotencyKey: randomUUID(), version, caseId });

async function currentOf(caseId: string) {
  const { rows } = await owner.query<{ agency_id: string; person_id: string; ground: string }>(
    `select agency_id, person_id, ground::text from coordinator_periods where case_id = $1 and ended_at is null`,
    [caseId],
  );
  return rows;
}

describe("when the family takes back the consent of whoever coordinates", () => {
  // Red once without the trigger: the agency went on reading and writing the case.
  it("the case goes back to where it began, and is gone for the other · S001-69, T05, T13", async () => {
    const { caseId } = await handedOverCase(anna, fadumo);
    await expect(withdrawnBy(fadumo, caseId, social)).resolves.toMatchObject({ losesCase: true });
    expect(await currentOf(caseId)).toEqual([
      { agency_id: anna.agencyId, person_id: anna.personId, ground: "returned" },
    ]);
    await expect(getCasePage(fadumo, caseId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getCasePage(anna, caseId)).resolves.toBeTruthy();
    expect((await coordinationOf(anna, caseId)).earlier).toMatchObject([
      { personName: fadumo.personName, ground: "handedOver" },
      { personName: anna.personName },
    ]);
    expect((await traceOf(caseId)).find(({ act }) => act === "consent.withdrawn")).toMatchObject({
      detail: { losesCase: true },
    });
    expect(await toldAbout(caseId, "caseHanded")).toContain("Anna");
  });

  it.each([
    ["for itself, and nothing moves", "own", [social]],
    ["for all, and nobody has it", "whole", []],
  ] as const)("an invited agency passes it on %s · S001-69, X-8", async (_, reach, left) => {
    const opened = await invitedCase(anna, [social, emil.agencyId]);
    const [first = "", second = ""] = opened.invitationIds;
    await accepted(fadumo, first, await offeredTo(anna, opened.caseId, social));
    await tookBack(emil, second, reach);
    expect((await currentOf(opened.caseId)).map(({ agency_id }) => agency_id)).toEqual(left);
  });

  it("nothing moves where the case began: it holds what it wrote itself", async () => {
    const { caseId } = await invitedCase(anna, [social]);
    await expect(withdrawnBy(anna, caseId, "all")).resolves.toMatchObject({ losesCase: false });
    expect(await currentOf(caseId)).toMatchObject([{ agency_id: anna.agencyId, ground: "opened" }]);
  });

  it("nobody gets it where nobody may: the manager where it began sees a head without coordinator · S001-69, X-5, T05", async () => {
    const { caseId } = await uncoordinatedCase(anna, fadumo, "all");
    expect(await currentOf(caseId)).toEqual([]);
    for (const reader of [anna, fadumo])
      await expect(getCasePage(reader, caseId)).rejects.toBeInstanceOf(NotFoundError);
    const head = (await getOverview(kerstin)).heads.find((one) => one.caseId === caseId);
    expect(head).toMatchObject({ isUncoordinated: true, coordinatorName: null });
    expect(head?.gaps).toContain("noCoordinator");
    expect((await getOverview(gunilla)).heads.map((one) => one.caseId)).not.toContain(caseId);
    await expect(openedByManager(kerstin, caseId)).rejects.toMatchObject({ messageKey: "errors.refused" });
  });
});

describe("appointCoordinator", () => {
  it("lets the manager name a colleague, while the consent still names the agency · S002-57", async () => {
    const { caseId, version } = await uncoordinatedCase(anna, fadumo, "theirs");
    expect((await getHead(kerstin, caseId)).uncoordinated).toMatchObject({ version, mayTakeUp: true });
    await appointCoordinator(kerstin, { ...keyed(version, caseId), personId: ulrika.personId });
    expect(await currentOf(caseId)).toEqual([
      { agency_id: anna.agencyId, person_id: ulrika.personId, ground: "appointed" },
    ]);
    await expect(getCasePage(ulrika, caseId)).resolves.toBeTruthy();
    expect((await traceOf(caseId)).find(({ act }) => act === "coordination.appointed")).toMatchObject({
      subject_id: ulrika.personId,
      person_id: kerstin.personId,
    });
  });

  it("is refused where no consent names the agency, and to whoever does not manage · T05", async () => {
    const { caseId, version } = await uncoordinatedCase(anna, fadumo, "all");
    const form = { ...keyed(version, caseId), personId: ulrika.personId };
    await expect(appointCoordinator(kerstin, form)).rejects.toMatchObject({
      messageKey: "coordination.refusals.ownNoConsent",
    });
    await expect(appointCoordinator(anna, form)).rejects.toBeInstanceOf(NotFoundError);
    await expect(appointCoordinator(gunilla, form)).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("closeUncoordinated", () => {
  it("ends unread what nobody may take up, and nothing else · X-7", async () => {
    const { caseId, version } = await uncoordinatedCase(anna, fadumo, "all");
    await closeUncoordinated(kerstin, { ...keyed(version, caseId), summary: "Familjen har sagt nej." });
    expect((await getOverview(kerstin)).heads.map((one) => one.caseId)).not.toContain(caseId);
    const open = await uncoordinatedCase(anna, fadumo, "theirs");
    const form = { ...keyed(open.version, open.caseId), summary: "Familjen har sagt nej." };
    await expect(closeUncoordinated(kerstin, form)).rejects.toMatchObject({
      messageKey: "coordination.refusals.appointInstead",
    });
  });
});
