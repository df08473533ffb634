import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { getConsideredAgencies } from "@/lib/invitations/considered/queries";
import { arrangePlan } from "@/lib/plans/arrange-commands";
import { planNextMeeting } from "@/lib/plans/commands";
import { changeGoal } from "@/lib/plans/goal-commands";
import { addIntervention, changeIntervention } from "@/lib/plans/intervention-commands";
import {
  arrangeSchema,
  changeGoalSchema,
  changeInterventionSchema,
  planNextMeetingSchema,
} from "@/lib/plans/schemas";
import { today } from "@/tests/support/cases";
import { considerationForm } from "@/tests/support/invitations";
import { heldMeeting } from "@/tests/support/meetings";
import { anna, emil, fadumo } from "@/tests/support/people";
import {
  addedGoal,
  interventionForm,
  nextMeetingForm,
  planOf,
  planVersionNow,
  startedPlan,
  writtenPlan,
} from "@/tests/support/plans";

function arrange(caseId: string, rowId: string, act: string, version = 1, row = "intervention") {
  return arrangeSchema.parse({
    idempotencyKey: randomUUID(),
    version: String(version),
    caseId,
    rowId,
    row,
    act,
  });
}

async function order(caseId: string): Promise<string[]> {
  const { sections } = await planOf(anna, caseId);
  return sections.flatMap(({ goals }) =>
    goals.flatMap(({ interventions }) => interventions.map(({ what }) => what)),
  );
}

describe("arrangePlan", () => {
  it("changes the order a step at a time, and stays at the edge", async () => {
    const { caseId, goalId, interventionId } = await writtenPlan(anna, []);
    await addIntervention(anna, interventionForm(caseId, goalId, anna.agencyId, { what: "Ringer" }));
    await arrangePlan(anna, arrange(caseId, interventionId, "down"));
    expect(await order(caseId)).toEqual(["Ringer", "Byter skåp till plan 1"]);
    await arrangePlan(anna, arrange(caseId, interventionId, "down"));
    await arrangePlan(anna, arrange(caseId, interventionId, "up"));
    expect(await order(caseId)).toEqual(["Byter skåp till plan 1", "Ringer"]);
  });

  it("removes an intervention, and brings it back", async () => {
    const { caseId, interventionId } = await writtenPlan(anna, []);
    await arrangePlan(anna, arrange(caseId, interventionId, "remove"));
    expect(await order(caseId)).toEqual([]);
    await arrangePlan(anna, arrange(caseId, interventionId, "restore", 2));
    expect(await order(caseId)).toEqual(["Byter skåp till plan 1"]);
  });

  it("removes a goal with what stands under it", async () => {
    const { caseId, goalId } = await writtenPlan(anna, []);
    await arrangePlan(anna, arrange(caseId, goalId, "remove", 1, "goal"));
    expect(await order(caseId)).toEqual([]);
    await arrangePlan(anna, arrange(caseId, goalId, "restore", 2, "goal"));
    expect(await order(caseId)).toEqual(["Byter skåp till plan 1"]);
  });

  it("moves a goal among those of its area", async () => {
    const { caseId, goalId } = await writtenPlan(anna, []);
    await addedGoal(anna, caseId, "safe", "Äter med Jonnas grupp.");
    await arrangePlan(anna, arrange(caseId, goalId, "down", 1, "goal"));
    const [section] = (await planOf(anna, caseId)).sections;
    expect(section?.goals.map(({ text }) => text)).toEqual([
      "Äter med Jonnas grupp.",
      "Går till lektionerna.",
    ]);
  });

  it("is refused on an older version, and does not exist for an outsider", async () => {
    const { caseId, interventionId } = await writtenPlan(anna, []);
    await expect(arrangePlan(anna, arrange(caseId, interventionId, "remove", 7))).rejects.toBeInstanceOf(
      ConflictError,
    );
    await expect(arrangePlan(fadumo, arrange(caseId, interventionId, "remove"))).rejects.toBeInstanceOf(
      NotFoundError,
    );
  });
});

describe("what is written in a plan", () => {
  it("shows both texts to whoever changes an intervention second · X-24", async () => {
    const { caseId, interventionId } = await writtenPlan(anna, []);
    const change = (what: string) =>
      changeInterventionSchema.parse({
        idempotencyKey: randomUUID(),
        version: "1",
        caseId,
        interventionId,
        what,
      });
    await changeIntervention(anna, change("Byter skåp till plan 2"));
    const conflict = await changeIntervention(anna, change("Byter skåp till plan 3")).catch(
      (error: unknown) => error,
    );
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({
      theirs: expect.arrayContaining([
        expect.objectContaining({ text: "Byter skåp till plan 2" }),
      ]) as unknown,
    });
  });

  it("shows both texts to whoever words a goal second · X-24", async () => {
    const { caseId, goalId } = await writtenPlan(anna, []);
    const change = (text: string) =>
      changeGoalSchema.parse({
        idempotencyKey: randomUUID(),
        version: "1",
        caseId,
        goalId,
        area: "safe",
        text,
      });
    await changeGoal(anna, change("Går till alla lektioner."));
    await expect(changeGoal(anna, change("Går till matten."))).rejects.toMatchObject({
      theirs: [{ label: "plans.goal.text", text: "Går till alla lektioner." }],
    });
  });

  it("keeps when the next meeting is, or why there is none · S001-70", async () => {
    const { caseId } = await writtenPlan(anna, []);
    const version = String(await planVersionNow(anna, caseId));
    const reason = { nextMeeting: "none", nextMeetingNote: "Målen är nådda." };
    const none = { idempotencyKey: randomUUID(), version, caseId, ...reason };
    await planNextMeeting(anna, planNextMeetingSchema.parse(none));
    const { plan, requirements } = await planOf(anna, caseId);
    expect(plan).toMatchObject({ nextMeetingOn: null, nextMeetingNote: "Målen är nådda." });
    expect(requirements).toEqual([]);
  });

  it("invites again whoever comes to the next meeting, and nobody else of those who were invited · S001-71", async () => {
    const [social, club] = [fadumo.agencyId, emil.agencyId];
    const { caseId } = await heldMeeting(anna, [social, club]);
    for (const agencyId of [social, club]) await considerAgency(anna, considerationForm(caseId, agencyId));
    await startedPlan(anna, caseId);
    expect((await planOf(anna, caseId)).invited.map(({ id }) => id).toSorted()).toEqual(
      [social, club].toSorted(),
    );
    await planNextMeeting(anna, await nextMeetingForm(anna, caseId, { nextAgencyIds: [social] }));
    const { considered } = (await getConsideredAgencies(anna, caseId)).view;
    expect(considered.map(({ agencyId, invite }) => [agencyId, invite])).toEqual([
      [social, true],
      [club, false],
    ]);
    expect(considered[0]?.reason).toBe("Känner familjen.");
    expect(considered[1]?.reason).toBe(`Behövs inte på nästa möte. Bestämt ${today}.`);
    expect((await planOf(anna, caseId)).content?.nextMeeting.agencyIds).toEqual([social]);

    await planNextMeeting(anna, await nextMeetingForm(anna, caseId));
    const again = (await getConsideredAgencies(anna, caseId)).view.considered;
    expect(again.map(({ invite }) => invite)).toEqual([true, true]);
  });

  it("takes nobody to the next meeting who was not invited to this one · S001-71", async () => {
    const { caseId } = await writtenPlan(anna, []);
    const form = await nextMeetingForm(anna, caseId, { nextAgencyIds: [emil.agencyId] });
    await expect(planNextMeeting(anna, form)).rejects.toBeInstanceOf(NotFoundError);
  });
});
