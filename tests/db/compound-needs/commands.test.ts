import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { activateCollaboration } from "@/lib/assessments/commands";
import { getAssessment } from "@/lib/assessments/queries";
import { recordOutcomeSchema } from "@/lib/assessments/schemas";
import { askForDecision, decideCompoundNeed } from "@/lib/compound-needs/commands";
import { getRequest, listRequestsToDecide } from "@/lib/compound-needs/queries";
import { askForDecisionSchema } from "@/lib/compound-needs/schemas";
import { addDelegate, endDelegate } from "@/lib/delegates/commands";
import { getDelegates } from "@/lib/delegates/queries";
import { addDelegateSchema, endDelegateSchema } from "@/lib/delegates/schemas";
import { NotFoundError } from "@/lib/errors";
import { addDays, type PlainDate } from "@/lib/time/plain-date";
import { formFor, observed } from "@/tests/support/assessments";
import { today } from "@/tests/support/cases";
import { askedAssessment, asked, decisionForm, seenCompoundNeed } from "@/tests/support/compound-needs";
import { connectAs } from "@/tests/support/database";
import { elin, fadumo, gunilla, henning, maja, siri } from "@/tests/support/people";
import { traceAbout } from "@/tests/support/trace";

const owner = await connectAs("owner");

beforeEach(async () => {
  await owner.query("UPDATE decision_delegates SET ended_at = now(), ended_by_id = recorded_by_id");
});

async function appointed(fromOn: PlainDate, untilOn: PlainDate): Promise<string> {
  const { version } = await getDelegates(henning);
  const form = { idempotencyKey: randomUUID(), version: String(version), personId: siri.personId };
  return (await addDelegate(henning, addDelegateSchema.parse({ ...form, fromOn, untilOn }))).id;
}

async function activate(assessmentId: string) {
  return activateCollaboration(maja, recordOutcomeSchema.parse(await formFor(maja, assessmentId)));
}

/** The database's own door, without the rules in front of it. */
function forced(actor: Actor, requestId: string) {
  const decided = { requestId, isCompound: true, decidedAt: new Date(), deadline: null };
  return withActor(actor, async (tx) => {
    await tx.$queryRaw`SELECT app.decide_compound_need(${JSON.stringify(decided)}::jsonb)::text`;
    return nothingPersonal(undefined);
  });
}

describe("whether a need is compound", () => {
  it("is decided by the manager whom the initiator asks, with name and time · S004-6, S004-8", async () => {
    const { assessmentId, ...request } = await askedAssessment();
    const now = new Date();
    await decideCompoundNeed(henning, decisionForm(request), now);

    const { ownDecision } = await getAssessment(maja, assessmentId, "test");
    expect(ownDecision).toMatchObject({
      standing: "compound",
      decision: { isCompound: true, decidedBy: "Henning Kangas", decidedAt: now },
    });
    expect(await traceAbout(request.requestId)).toContainEqual(
      expect.objectContaining({ act: "decision.made", person_id: henning.personId }),
    );
  });

  // Red once with may_decide_compound_need true for everybody appointed: the initiator and a colleague decided.
  it.each([
    ["the initiator", maja, "compoundNeeds.refusals.onlyManager"],
    ["a colleague without a delegation", siri, "errors.notFound"],
    ["somebody in another agency of the authority", elin, "errors.notFound"],
    ["the manager of another agency", gunilla, "errors.notFound"],
  ])("is not decided by %s: the server and the database refuse · S004-8", async (_, actor, messageKey) => {
    const request = await askedAssessment();
    await expect(decideCompoundNeed(actor, decisionForm(request))).rejects.toMatchObject({ messageKey });
    await expect(forced(actor, request.requestId)).rejects.toMatchObject({ messageKey: "errors.refused" });
    await expect(getRequest(actor, request.requestId)).rejects.toBeInstanceOf(NotFoundError);
  });

  it.each([
    ["today", 0, 0, true],
    ["from tomorrow", 1, 5, false],
  ])("is decided by a delegate only within the days: %s · S004-8", async (_, from, until, decides) => {
    await appointed(addDays(today, from), addDays(today, until));
    const request = await askedAssessment();
    const decided = decideCompoundNeed(siri, decisionForm(request));
    if (decides) await expect(decided).resolves.toMatchObject({ requestId: request.requestId });
    else await expect(decided).rejects.toBeInstanceOf(NotFoundError);
  });

  it("is not decided by a delegate whose days are over, or whom the manager has ended · S004-8", async () => {
    const request = await askedAssessment();
    const delegateId = await appointed(today, addDays(today, 9));
    await owner.query(
      "UPDATE decision_delegates SET from_on = from_on - 30, until_on = $2::date - 1 WHERE id = $1",
      [delegateId, today],
    );
    await expect(decideCompoundNeed(siri, decisionForm(request))).rejects.toBeInstanceOf(NotFoundError);

    const current = await appointed(today, addDays(today, 9));
    expect(await listRequestsToDecide(siri)).not.toEqual([]);
    const { version } = await getDelegates(henning);
    const form = { idempotencyKey: randomUUID(), version: String(version), delegateId: current };
    await endDelegate(henning, endDelegateSchema.parse(form));
    expect(await listRequestsToDecide(siri)).toEqual([]);
    await expect(forced(siri, request.requestId)).rejects.toMatchObject({ messageKey: "errors.refused" });
  });

  it("says what was noticed and answered, and never whom it is about", async () => {
    const { requestId } = await askedAssessment("Åk 5, våren");
    const { request } = await getRequest(henning, requestId);
    expect(request).toMatchObject({
      label: "Åk 5, våren",
      askedBy: "Maja Niemi",
      note: "Kan du titta i dag?",
    });
    expect(request.observations.map(({ text }) => text)).toEqual(["Somnar på lektionerna."]);
    expect(request.walked).toMatchObject({ state: "arrived", outcome: { key: "compound" } });
  });
});

describe("activation by the routine of östra Norrbotten", () => {
  it("is refused until the manager has said yes · S004-8", async () => {
    const assessmentId = await seenCompoundNeed();
    const notDecided = { messageKey: "compoundNeeds.refusals.notDecided" };
    await expect(activate(assessmentId)).rejects.toMatchObject(notDecided);
    await asked(assessmentId);
    await expect(activate(assessmentId)).rejects.toMatchObject(notDecided);
  });

  it("is refused after a no, and the initiator may ask again · S004-8", async () => {
    const { assessmentId, ...request } = await askedAssessment();
    await decideCompoundNeed(henning, decisionForm(request, "no"));
    await expect(activate(assessmentId)).rejects.toMatchObject({
      messageKey: "compoundNeeds.refusals.notCompound",
    });
    await asked(assessmentId);
    const again = (await listRequestsToDecide(henning)).at(-1);
    await decideCompoundNeed(henning, decisionForm(again ?? request));
    await expect(activate(assessmentId)).resolves.toMatchObject({ assessmentId });
  });

  it("is refused when something was changed after the yes: what was decided about is no longer there", async () => {
    const { assessmentId, ...request } = await askedAssessment();
    await decideCompoundNeed(henning, decisionForm(request));
    await observed(maja, assessmentId, { intent: "add" });
    await expect(activate(assessmentId)).rejects.toMatchObject({
      messageKey: "compoundNeeds.refusals.notDecided",
    });
  });

  // Red once without the trigger outcomes_are_decided: the row was written.
  it("is refused by the database too, whoever writes the outcome · S004-8", async () => {
    const assessmentId = await seenCompoundNeed();
    const written = withActor(maja, async (tx) => {
      await tx.assessmentOutcome.create({
        data: {
          ...{ assessmentId, agencyId: maja.agencyId, outcome: "compound", activates: true },
          ...{ practiceModel: "ostraNorrbotten", modelVersion: 1 },
          ...{ decidedAt: new Date(), decidedById: maja.personId },
        },
      });
      return nothingPersonal(undefined);
    });
    await expect(written).rejects.toMatchObject({ messageKey: "errors.refused" });
    const excused = withActor(maja, async (tx) => {
      await tx.assessment.update({ where: { id: assessmentId }, data: { needsDecision: false } });
      return nothingPersonal(undefined);
    });
    await expect(excused).rejects.toMatchObject({ messageKey: "errors.refused" });
  });
});

it("cannot be asked about by somebody else than who wrote it", async () => {
  const assessmentId = await seenCompoundNeed();
  const { version } = await formFor(maja, assessmentId);
  const form = { idempotencyKey: randomUUID(), version, assessmentId, note: "" };
  for (const outsider of [siri, henning, fadumo])
    await expect(askForDecision(outsider, askForDecisionSchema.parse(form))).rejects.toBeInstanceOf(
      NotFoundError,
    );
});
