import { describe, expect, it } from "vitest";
import { getAssessment } from "@/lib/assessments/queries";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { editObservation, removeObservation, restoreObservation } from "@/lib/observations/commands";
import { editObservationSchema, removeObservationSchema } from "@/lib/observations/schemas";
import {
  endedAssessment,
  formFor,
  observed,
  ownSupportEnough,
  startedAssessment,
} from "@/tests/support/assessments";
import { anna, ulrika } from "@/tests/support/people";

async function noted() {
  const assessmentId = await startedAssessment(anna);
  await observed(anna, assessmentId, { intent: "add" });
  return { assessmentId, ...(await only(assessmentId)) };
}

async function only(assessmentId: string) {
  const { observations, removedObservations } = await getAssessment(anna, assessmentId, "test");
  const [observation = null] = [...observations, ...removedObservations];
  if (!observation) throw new Error("No observation");
  return observation;
}

async function form(observation: { assessmentId: string; observationId: string; version: number }) {
  const { idempotencyKey } = await formFor(anna, observation.assessmentId);
  const { assessmentId, observationId, version } = observation;
  return { idempotencyKey, assessmentId, observationId, version: String(version) };
}

describe("an observation", () => {
  it("is changed, and keeps what it said before with its source · S001-4, S001-14", async () => {
    const before = await noted();
    const change = { source: "toldByRelative", text: "Mormor berättar att hen sover dåligt." };
    await editObservation(anna, editObservationSchema.parse({ ...(await form(before)), ...change }));
    const after = await only(before.assessmentId);
    expect(after).toMatchObject({
      observationId: before.observationId,
      ...change,
      version: before.version + 1,
    });
    expect(after.earlier).toMatchObject([{ source: "seen", text: before.text }]);
  });

  it("is taken away and put back", async () => {
    const before = await noted();
    await removeObservation(anna, removeObservationSchema.parse(await form(before)));
    const view = await getAssessment(anna, before.assessmentId, "test");
    expect([view.observations.length, view.removedObservations.length, view.facts.observationCount]).toEqual([
      0, 1, 0,
    ]);

    const removed = { ...(await only(before.assessmentId)), assessmentId: before.assessmentId };
    await restoreObservation(anna, removeObservationSchema.parse(await form(removed)));
    expect((await getAssessment(anna, before.assessmentId, "test")).observations).toHaveLength(1);
  });

  it("tells both texts when somebody else was first, and overwrites nothing · X-24", async () => {
    const before = await noted();
    const [first, second] = [await form(before), await form(before)];
    await editObservation(
      anna,
      editObservationSchema.parse({ ...first, source: "heard", text: "Min text." }),
    );
    const late = editObservation(
      anna,
      editObservationSchema.parse({ ...second, source: "seen", text: "En annan." }),
    );
    await expect(late).rejects.toBeInstanceOf(ConflictError);
    await expect(late).rejects.toMatchObject({
      theirs: [{ choice: "assessments.sources.heard" }, { text: "Min text." }],
    });
    expect((await only(before.assessmentId)).text).toBe("Min text.");
  });

  it("happens once when the same change comes twice · X-24", async () => {
    const before = await noted();
    const input = editObservationSchema.parse({ ...(await form(before)), source: "heard", text: "En gång." });
    await Promise.all([editObservation(anna, input), editObservation(anna, input)]);
    expect((await only(before.assessmentId)).earlier).toHaveLength(1);
  });

  it("does not exist for a colleague, nor through another assessment", async () => {
    const before = await noted();
    const input = editObservationSchema.parse({ ...(await form(before)), source: "seen", text: "Fel." });
    await expect(editObservation(ulrika, input)).rejects.toBeInstanceOf(NotFoundError);
    const other = await startedAssessment(anna);
    await expect(editObservation(anna, { ...input, assessmentId: other })).rejects.toBeInstanceOf(
      NotFoundError,
    );
  });

  it("is not changed once the assessment has ended · S001-6", async () => {
    const assessmentId = await endedAssessment(anna, ownSupportEnough);
    const ended = { assessmentId, ...(await only(assessmentId)) };
    const input = removeObservationSchema.parse(await form(ended));
    await expect(removeObservation(anna, input)).rejects.toBeInstanceOf(NotAllowedError);
  });
});
