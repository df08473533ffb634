import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { decideCompoundNeed } from "@/lib/compound-needs/commands";
import { openNotice } from "@/lib/notices/commands";
import { listNotices } from "@/lib/notices/queries";
import { appointed, askedAssessment, decisionForm } from "@/tests/support/compound-needs";
import { connectAs } from "@/tests/support/database";
import { toldAbout } from "@/tests/support/notice-rows";
import { henning, siri } from "@/tests/support/people";

const owner = await connectAs("owner");
const endDelegations = () =>
  owner.query("update decision_delegates set ended_at = now(), ended_by_id = recorded_by_id");

beforeEach(endDelegations);

describe("a decision that waits for the manager", () => {
  const seenBy = (actor: Actor, requestId: string) =>
    withActor(actor, async (tx) =>
      nothingPersonal(await tx.notice.count({ where: { subjectId: requestId, kind: "decisionWaits" } })),
    );

  it("is gone for everybody who may decide as soon as one of them has · S004-8, T27", async () => {
    await appointed(siri);
    const request = await askedAssessment();
    expect([await seenBy(henning, request.requestId), await seenBy(siri, request.requestId)]).toEqual([1, 1]);
    await decideCompoundNeed(siri, decisionForm(request));
    expect([await seenBy(henning, request.requestId), await seenBy(siri, request.requestId)]).toEqual([0, 0]);
  });

  it("is told to whoever is appointed afterwards, and to nobody whose days are over · S004-8", async () => {
    const { assessmentId, requestId } = await askedAssessment();
    expect(await toldAbout(requestId, "decisionWaits")).toEqual(["Henning"]);
    await appointed(siri);
    expect(await toldAbout(requestId, "decisionWaits")).toEqual(["Henning", "Siri"]);
    await endDelegations();
    expect(await seenBy(siri, requestId)).toBe(0);
    await owner.query("update assessments set version = version + 1 where id = $1", [assessmentId]);
    expect(await seenBy(henning, requestId)).toBe(0);
  });

  it("says nothing of whom it is about, and leads to the question", async () => {
    const { requestId } = await askedAssessment("Åk 2, Elle-Máret");
    const { today: notices } = await listNotices(henning, true);
    const notice = notices.find(({ kind }) => kind === "decisionWaits");
    expect(notice?.words).toEqual({ code: "", agency: "", answer: null, invitationKind: null, day: null });
    expect(await openNotice(henning, notice?.id ?? "")).toBe(`/decisions/${requestId}`);
  });
});
