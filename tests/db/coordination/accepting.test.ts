import { describe, expect, it } from "vitest";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { getHead } from "@/lib/cases/overview/queries";
import { getCasePage } from "@/lib/cases/page/queries";
import { getCoordination } from "@/lib/coordination/queries";
import { NotFoundError } from "@/lib/errors";
import { getInvitations } from "@/lib/invitations/queries";
import { getReceivedInvitation, listReceivedInvitations } from "@/lib/invitations/received/queries";
import { openedByManager } from "@/tests/support/cases";
import {
  accepted,
  coordinationOf,
  handedOverCase,
  offeredCase,
  offeredTo,
  passedTo,
} from "@/tests/support/coordination";
import { connectAs } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { anna, emil, fadumo, johan, kerstin } from "@/tests/support/people";
import { assigned } from "@/tests/support/told";
import { traceOf } from "@/tests/support/trace";

const owner = await connectAs("owner");
const social = fadumo.agencyId;

async function periodsOf(caseId: string) {
  const { rows } = await owner.query<{
    agency_id: string;
    person_id: string;
    ground: string;
    is_over: boolean;
  }>(
    `select agency_id, person_id, ground::text, ended_at is not null as is_over from coordinator_periods
     where case_id = $1 order by started_at`,
    [caseId],
  );
  return rows;
}

describe("acceptCoordination", () => {
  it("ends one period, begins another, and says so in the trace · S001-67, S001-69", async () => {
    const { caseId } = await handedOverCase(anna, fadumo);
    expect(await periodsOf(caseId)).toEqual([
      { agency_id: anna.agencyId, person_id: anna.personId, ground: "opened", is_over: true },
      { agency_id: social, person_id: fadumo.personId, ground: "handedOver", is_over: false },
    ]);
    expect((await traceOf(caseId))[0]).toMatchObject({
      act: "coordination.accepted",
      person_id: fadumo.personId,
      detail: { agencyId: social, fromAgencyId: anna.agencyId },
    });
    const view = await coordinationOf(fadumo, caseId);
    expect(view.earlier).toMatchObject([{ personName: anna.personName }]);
  });

  // Red once with the answer adding a case worker and moving nothing: the former coordinator still read the case.
  it("takes every right from whoever coordinated before, at once · S001-69, T13", async () => {
    const opened = await invitedCase(anna, [social]);
    await openedByManager(kerstin, opened.caseId);
    await expect(getCasePage(kerstin, opened.caseId)).resolves.toBeTruthy();
    const offerId = await offeredTo(anna, opened.caseId, social);
    await accepted(fadumo, opened.invitationIds[0] ?? "", offerId);
    for (const reader of [anna, kerstin]) {
      await expect(getCasePage(reader, opened.caseId)).rejects.toBeInstanceOf(NotFoundError);
      await expect(getCoordination(reader, opened.caseId)).rejects.toBeInstanceOf(NotFoundError);
    }
    await expect(passedTo(fadumo, opened.caseId, johan)).resolves.toBeUndefined();
    await expect(getCasePage(johan, opened.caseId)).resolves.toBeTruthy();
  });

  it("keeps the former coordinator as an invited agency, and the manager where it began with the head alone · S001-69", async () => {
    const { caseId } = await handedOverCase(anna, fadumo);
    const received = await getReceivedInvitation(anna, await invitationTo(caseId, anna.agencyId));
    expect(received.snapshot).toMatchObject({
      receiverName: anna.agencyName,
      caller: { agency: fadumo.agencyName, person: fadumo.personName },
    });
    expect((await listReceivedInvitations(anna)).map(({ id }) => id)).toContain(received.id);
    const { invitees } = (await getInvitations(fadumo, caseId)).view;
    expect(invitees.map(({ agency }) => agency.id)).toEqual([anna.agencyId]);
    await expect(getHead(kerstin, caseId)).resolves.toBeTruthy();
  });

  // Red once with the move also making the new agency the one where the case began: it read the assessment.
  it("leaves the own zone where it was written · S001-69, X-20, T13", async () => {
    const { caseId, assessmentId } = await handedOverCase(anna, fadumo);
    const countFor = (actor: typeof anna) =>
      withActor(actor, async (tx) =>
        nothingPersonal(
          (await tx.assessment.count({ where: { id: assessmentId } })) +
            (await tx.preContact.count({ where: { caseId } })),
        ),
      );
    expect(await countFor(anna)).toBe(1);
    expect(await countFor(fadumo)).toBe(0);
  });

  it("takes somebody who works in cases, at the agency that is asked · S001-67", async () => {
    const { invitationId, offerId } = await offeredCase(anna, social);
    await expect(accepted(johan, invitationId, offerId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(accepted(emil, invitationId, offerId)).rejects.toBeInstanceOf(NotFoundError);
    await assigned(fadumo, invitationId, johan);
    await expect(accepted(johan, invitationId, offerId)).resolves.toBeTruthy();
  });

  it("names a protected child's agencies by their kind alone · X-10", async () => {
    const opened = await invitedCase(anna, [social], { protection: "secrecyMark" });
    const offerId = await offeredTo(anna, opened.caseId, social);
    await accepted(fadumo, opened.invitationIds[0] ?? "", offerId);
    const own = await invitationTo(opened.caseId, anna.agencyId);
    const { snapshot } = await getReceivedInvitation(anna, own);
    expect(JSON.stringify(snapshot)).not.toContain(anna.agencyName);
    expect(JSON.stringify(snapshot)).not.toContain(fadumo.agencyName);
  });

  it("goes back and forth, and each agency keeps one invitation to the meeting", async () => {
    const { caseId, invitationId } = await handedOverCase(anna, fadumo);
    const own = await invitationTo(caseId, anna.agencyId);
    const back = await offeredTo(fadumo, caseId, anna.agencyId);
    await accepted(anna, own, back);
    await accepted(fadumo, invitationId, await offeredTo(anna, caseId, social));
    expect(await invitationTo(caseId, anna.agencyId)).toBe(own);
    await accepted(anna, own, await offeredTo(fadumo, caseId, anna.agencyId));
    await expect(getReceivedInvitation(fadumo, invitationId)).resolves.toBeTruthy();
    expect((await coordinationOf(anna, caseId)).earlier).toHaveLength(4);
  });
});

/** The one invitation that an agency has in the case. */
async function invitationTo(caseId: string, agencyId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    "select id from invitations where case_id = $1 and agency_id = $2",
    [caseId, agencyId],
  );
  expect(rows).toHaveLength(1);
  return rows[0]?.id ?? "";
}
