import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { closeCase, reopenCase } from "@/lib/cases/commands";
import { getClosing } from "@/lib/cases/closing/queries";
import { getCasePage } from "@/lib/cases/page/queries";
import { closeCaseSchema, reopenCaseSchema } from "@/lib/cases/schemas";
import { getConsents } from "@/lib/consents/queries";
import { NotFoundError } from "@/lib/errors";
import { getReceivedInvitation } from "@/lib/invitations/received/queries";
import { addDays } from "@/lib/time/plain-date";
import { caseVersion, consented, openedCase, today } from "@/tests/support/cases";
import { coordinationOf, offeredTo } from "@/tests/support/coordination";
import { connectAs } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { anna, emil, fadumo, ulrika } from "@/tests/support/people";
import { fixedPlan, handedCopy } from "@/tests/support/plans";
import { traceOf } from "@/tests/support/trace";

const owner = await connectAs("owner");
const social = fadumo.agencyId;

async function onCase(caseId: string) {
  return { idempotencyKey: randomUUID(), version: String(await caseVersion(anna, caseId)), caseId };
}

async function closed(caseId: string, changes: object = {}): Promise<void> {
  const ending = { reason: "moved", summary: "Familjen flyttar.", familySaid: "Vi klarar oss." };
  await closeCase(anna, closeCaseSchema.parse({ ...(await onCase(caseId)), ...ending, ...changes }));
}

async function reopened(caseId: string, actor = anna): Promise<void> {
  const form = { ...(await onCase(caseId)), reason: "Familjen har flyttat tillbaka." };
  await reopenCase(actor, reopenCaseSchema.parse(form));
}

async function closedDaysAgo(caseId: string, days: number): Promise<void> {
  await owner.query(`update closures set closed_at = now() - make_interval(days => $2) where case_id = $1`, [
    caseId,
    days,
  ]);
}

describe("closing", () => {
  it("says before whose consent ends and who has which paper, and keeps what the family said · X-7, X-19", async () => {
    const plan = await fixedPlan(anna, [social]);
    await handedCopy(anna, plan, `agency-${social}`);
    const { view } = await getClosing(anna, plan.caseId);
    expect(view.consents.map(({ agencyId }) => agencyId).toSorted()).toEqual(
      [anna.agencyId, social].toSorted(),
    );
    expect(view.papers).toMatchObject([{ receiverName: fadumo.agencyName, number: 1, handedOn: today }]);
    await closed(plan.caseId);
    expect((await getCasePage(anna, plan.caseId)).view.closure).toMatchObject({
      familySaid: "Vi klarar oss.",
    });
    expect((await getClosing(anna, plan.caseId)).view).toMatchObject({
      mayReopen: true,
      reopenBy: addDays(today, 30),
      papers: [{ number: 1 }],
    });
  });
});

describe("reopenCase", () => {
  it("makes the case live again, with a reason and a trace · X-7", async () => {
    const { caseId } = await openedCase(anna);
    await closed(caseId);
    await reopened(caseId);
    const { head, view } = await getCasePage(anna, caseId);
    expect(head.closedAt).toBeNull();
    expect(view.closure).toBeNull();
    expect((await getClosing(anna, caseId)).view.reopenings).toMatchObject([
      { reason: "Familjen har flyttat tillbaka.", reopenedBy: anna.personName },
    ]);
    expect((await traceOf(caseId)).map(({ act }) => act)).toContain("case.reopened");
    await closed(caseId);
  });

  // Red once without the consents running out in reopen_case: the agency read its invitation again.
  it("wakes no consent: nobody else sees anything before a new yes · X-7, X-8, T05", async () => {
    const opened = await invitedCase(anna, [social]);
    const { caseId } = opened;
    const offerId = await offeredTo(anna, caseId, social);
    const [invitationId = ""] = opened.invitationIds;
    await closed(caseId);
    await reopened(caseId);
    await expect(getReceivedInvitation(fadumo, invitationId)).rejects.toBeInstanceOf(NotFoundError);
    const { view } = await getConsents(anna, caseId);
    expect(view.agencies.filter(({ isInForce }) => isInForce)).toEqual([]);
    expect((await getCasePage(anna, caseId)).view.nextStep?.name).toBe("renewConsent");
    expect((await coordinationOf(anna, caseId)).ended).toMatchObject([{ offerId, outcome: "lapsed" }]);
    await consented(anna, opened, [anna.agencyId, social]);
    await expect(getReceivedInvitation(fadumo, invitationId)).resolves.toBeTruthy();
  });

  it.each([
    ["on the thirtieth day", 30, true],
    ["the day after", 31, false],
  ])("is possible until thirty days have passed: %s · X-7", async (_, days, isPossible) => {
    const { caseId } = await openedCase(anna);
    await closed(caseId);
    await closedDaysAgo(caseId, days);
    expect((await getClosing(anna, caseId)).view.mayReopen).toBe(isPossible);
    if (isPossible) await expect(reopened(caseId)).resolves.toBeUndefined();
    else await expect(reopened(caseId)).rejects.toMatchObject({ messageKey: "cases.refusals.closedTooLong" });
  });

  it("is refused for an open case, and does not exist for who is outside · X-20", async () => {
    const { caseId } = await openedCase(anna);
    await expect(reopened(caseId)).rejects.toMatchObject({ messageKey: "cases.refusals.notClosed" });
    await closed(caseId);
    for (const outsider of [ulrika, emil])
      await expect(reopened(caseId, outsider)).rejects.toBeInstanceOf(NotFoundError);
  });
});
