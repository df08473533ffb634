import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { fixPlan, startPlan } from "@/lib/plans/commands";
import { addIntervention } from "@/lib/plans/intervention-commands";
import { getPlanVersion } from "@/lib/plans/queries";
import { startPlanSchema } from "@/lib/plans/schemas";
import { addDays } from "@/lib/time/plain-date";
import { caseVersion, today } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { heldMeeting, plannedMeeting } from "@/tests/support/meetings";
import { anna, emil, fadumo } from "@/tests/support/people";
import {
  fixedPlan,
  fixForm,
  interventionForm,
  planOf,
  startedPlan,
  writtenPlan,
} from "@/tests/support/plans";
import { traceOf } from "@/tests/support/trace";

const social = fadumo.agencyId;

async function start(caseId: string) {
  const version = String(await caseVersion(anna, caseId));
  return startPlanSchema.parse({ idempotencyKey: randomUUID(), version, caseId });
}

/** The statement, run as Anna, straight at the database. */
async function asAnna(sql: string, values: readonly unknown[]) {
  const app = await connectAs("app");
  await app.query("begin");
  await sayWhoAsks(app, anna);
  return app.query(sql, [...values]).finally(() => app.query("rollback"));
}

describe("startPlan", () => {
  it("is refused before a meeting with the family has been held, by the server and by the database · S001-44", async () => {
    const { caseId, meetingId } = await plannedMeeting(anna, [social]);
    await expect(startPlan(anna, await start(caseId))).rejects.toMatchObject({
      messageKey: "plans.refusals.beforeMeeting",
    });
    const insert =
      "insert into plans (id, case_id, kind, meeting_id, started_at) values ($1, $2, 'barnetsPlan', $3, now())";
    await expect(asAnna(insert, [randomUUID(), caseId, meetingId])).rejects.toThrow("plan.beforeMeeting");
  });

  it("starts one plan after the meeting, and leaves a trace · S001-57", async () => {
    const { caseId } = await heldMeeting(anna, [social]);
    await startPlan(anna, await start(caseId));
    expect((await traceOf(caseId)).map(({ act }) => act)).toContain("plan.started");
    await expect(startPlan(anna, await start(caseId))).rejects.toBeInstanceOf(DomainError);
  });

  it("does not exist for an invited agency", async () => {
    const { caseId } = await heldMeeting(anna, [social]);
    const input = await start(caseId);
    await expect(startPlan(fadumo, input)).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("addIntervention", () => {
  it("names the one who was there when nobody else is named · S001-56, S001-59", async () => {
    const { caseId, goalId } = await writtenPlan(anna, [social]);
    await addIntervention(
      anna,
      interventionForm(caseId, goalId, social, { contactName: "", contributingIds: [anna.agencyId] }),
    );
    const [section] = (await planOf(anna, caseId)).sections;
    expect(section?.goals[0]?.interventions[1]).toMatchObject({
      responsible: { kind: "agency", agencyId: social, name: expect.stringMatching(/./) as string },
      contributingIds: [anna.agencyId],
    });
  });

  it("is refused for days before the meeting, by the server and by the database · S001-44", async () => {
    const { caseId, goalId, interventionId } = await writtenPlan(anna, []);
    const early = interventionForm(caseId, goalId, anna.agencyId, { startsOn: addDays(today, -1) });
    await expect(addIntervention(anna, early)).rejects.toMatchObject({
      messageKey: "plans.refusals.daysBeforeMeeting",
    });
    const update = "update interventions set starts_on = $2 where id = $1";
    await expect(asAnna(update, [interventionId, addDays(today, -1)])).rejects.toThrow(
      "intervention.beforeMeeting",
    );
  });

  it("is refused for an agency that no consent names · S001-18", async () => {
    const { caseId, goalId } = await writtenPlan(anna, [social]);
    const foreign = interventionForm(caseId, goalId, emil.agencyId);
    await expect(addIntervention(anna, foreign)).rejects.toBeInstanceOf(NotAllowedError);
  });

  it("has one effect when it is sent twice, and exactly one responsible · S001-59, X-24", async () => {
    const { caseId, goalId, interventionId } = await writtenPlan(anna, []);
    const input = interventionForm(caseId, goalId, anna.agencyId, { what: "Ringer på måndagar" });
    expect(await addIntervention(anna, input)).toEqual(await addIntervention(anna, input));
    const both =
      "update interventions set guardian_id = (select id from guardians where case_id = $2 limit 1) where id = $1";
    await expect(asAnna(both, [interventionId, caseId])).rejects.toThrow("interventions_one_responsible");
  });

  it("takes sixty · S001-57", async () => {
    const { caseId, goalId } = await writtenPlan(anna, []);
    for (let number = 2; number <= 60; number++)
      await addIntervention(
        anna,
        interventionForm(caseId, goalId, anna.agencyId, { what: `Insats ${number}` }),
      );
    const { versionId } = await fixPlan(anna, await fixForm(anna, caseId));
    const { view } = await getPlanVersion(anna, caseId, versionId);
    expect(view.content.areas[0]?.goals[0]?.interventions).toHaveLength(60);
  }, 60_000);
});

describe("fixPlan", () => {
  it("makes a numbered version with a checksum that nobody can change · X-14", async () => {
    const { caseId, versionId } = await fixedPlan(anna, [social]);
    const { view } = await getPlanVersion(anna, caseId, versionId);
    expect(view).toMatchObject({ number: 1, fixedBy: anna.personName, isLatest: true, differences: null });
    expect(view.checksum).toMatch(/^[0-9a-f]{64}$/);
    for (const sql of [
      "update plan_versions set number = 9 where id = $1",
      "delete from plan_versions where id = $1",
    ])
      await expect(asAnna(sql, [versionId])).rejects.toThrow("permission denied");
  });

  it("says in words what differs in the next version · X-14", async () => {
    const { caseId, goalId } = await fixedPlan(anna, []);
    expect((await planOf(anna, caseId)).differences).toEqual([]);
    await addIntervention(
      anna,
      interventionForm(caseId, goalId, anna.agencyId, { what: "Ringer på måndagar" }),
    );
    const draft = await planOf(anna, caseId);
    expect(draft.differences).toEqual([
      { kind: "interventionAdded", about: "Ringer på måndagar", before: "" },
    ]);
    const { versionId, number } = await fixPlan(anna, await fixForm(anna, caseId));
    expect(number).toBe(2);
    expect((await getPlanVersion(anna, caseId, versionId)).view.differences).toHaveLength(1);
  });

  it("is refused while anything is missing, with all of it said at once · S001-58, S001-59, X-15", async () => {
    const { caseId } = await heldMeeting(anna, []);
    await startedPlan(anna, caseId);
    const { requirements } = await planOf(anna, caseId);
    expect(requirements.map(({ kind }) => kind)).toEqual(["goals", "interventions", "nextMeeting"]);
    const input = await fixForm(anna, caseId);
    await expect(fixPlan(anna, input)).rejects.toMatchObject({
      messageKey: "plans.refusals.unmet",
      values: { count: 3 },
    });
  });

  it("is refused when a responsible agency has lost its consent · X-8, X-7", async () => {
    const { caseId, goalId } = await writtenPlan(anna, [social]);
    await addIntervention(anna, interventionForm(caseId, goalId, social));
    const version = String(await caseVersion(anna, caseId));
    const ended = {
      idempotencyKey: randomUUID(),
      version,
      caseId,
      giver: "child",
      agency: social,
      receivedHow: "telephone",
    };
    await withdrawConsent(anna, withdrawConsentSchema.parse(ended));
    expect((await planOf(anna, caseId)).requirements).toContainEqual(
      expect.objectContaining({ kind: "responsibleConsent", agency: fadumo.agencyName }),
    );
    await expect(fixPlan(anna, await fixForm(anna, caseId))).rejects.toBeInstanceOf(DomainError);
  });

  it.each<[string, object, boolean]>([
    ["silence", { familyPart: "" }, false],
    [
      "an approval by telephone today",
      { familyPart: "approved", approvedOn: today, approvedHow: "telephone" },
      true,
    ],
    ["an approval without a way", { familyPart: "approved", approvedOn: today }, false],
    [
      "asked and did not want to, with a reason",
      { familyPart: "didNotWant", familyReason: "Orkar inte nu." },
      true,
    ],
    ["asked and did not want to, without a reason", { familyPart: "didNotWant" }, false],
  ])("answers %s · Q11", async (_, part, isFixed) => {
    const { caseId } = await writtenPlan(anna, []);
    const outcome = await fixPlan(anna, await fixForm(anna, caseId, part)).then(
      () => true,
      () => false,
    );
    expect(outcome).toBe(isFixed);
  });

  it("is refused to whoever has not seen the latest change · X-24", async () => {
    const { caseId, goalId } = await writtenPlan(anna, []);
    const seen = await fixForm(anna, caseId);
    await addIntervention(anna, interventionForm(caseId, goalId, anna.agencyId, { what: "Ringer" }));
    await expect(fixPlan(anna, seen)).rejects.toBeInstanceOf(ConflictError);
  });

  it("makes one version when it is sent twice · X-24", async () => {
    const { caseId } = await writtenPlan(anna, []);
    const input = await fixForm(anna, caseId);
    expect(await fixPlan(anna, input)).toEqual(await fixPlan(anna, input));
    expect((await planOf(anna, caseId)).versions).toHaveLength(1);
  });

  it("leaves a trace without a word of the plan", async () => {
    const { caseId, versionId } = await fixedPlan(anna, []);
    const entry = (await traceOf(caseId)).find(({ act }) => act === "plan.fixed");
    expect(entry).toMatchObject({ subject_id: versionId, person_id: anna.personId });
    expect(JSON.stringify(entry)).not.toContain("skåp");
  });
});
