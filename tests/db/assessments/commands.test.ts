import { kronobarn } from "@/lib/practice-models/kronobarn";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  acknowledgeDuty,
  activateCollaboration,
  answerQuestion,
  endAssessment,
  noteObservation,
  reconsider,
  startAssessment,
} from "@/lib/assessments/commands";
import { getAssessment } from "@/lib/assessments/queries";
import {
  answerQuestionSchema,
  noteObservationSchema,
  reconsiderSchema,
  recordOutcomeSchema,
  startAssessmentSchema,
} from "@/lib/assessments/schemas";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import {
  activatedAssessment,
  answered,
  endedAssessment,
  formFor,
  neither,
  observed,
  otherServiceAlone,
  ownSupportEnough,
  startedAssessment,
  together,
  walkedAssessment,
} from "@/tests/support/assessments";
import { anna, emil, fadumo, kerstin, ulrika } from "@/tests/support/people";
import { traceAbout } from "@/tests/support/trace";

const get = (assessmentId: string) => getAssessment(anna, assessmentId, "test");
const outcomeForm = async (assessmentId: string) =>
  recordOutcomeSchema.parse(await formFor(anna, assessmentId));

async function answerForm(assessmentId: string, fields: object) {
  const model = { practiceModel: kronobarn.key, modelVersion: String(kronobarn.version) };
  return answerQuestionSchema.parse({
    ...(await formFor(anna, assessmentId)),
    ...model,
    reasoning: "Samtal varje vecka.",
    ...fields,
  });
}

describe("startAssessment", () => {
  it.each([anna, kerstin, fadumo, emil])("is open to staff of any agency, whatever their task · S001-1, S004-2", async (actor) => {
    const assessmentId = await startedAssessment(actor);
    const assessment = await getAssessment(actor, assessmentId, "test");
    expect(assessment).toMatchObject({ label: "Åk 7, hösten", isReminded: false, caseId: null });
    expect(assessment.walked.state === "asking" && assessment.walked.question.key).toBe("observations");
  });

  it("leaves a trace that does not tell the label", async () => {
    const assessmentId = await startedAssessment(anna, "Åk 4, november");
    const trace = await traceAbout(assessmentId);
    expect(trace).toMatchObject([{ act: "assessment.started", person_id: anna.personId }]);
    expect(JSON.stringify(trace)).not.toContain("november");
  });

  it("happens once when the same request comes twice · X-24", async () => {
    const form = {
      idempotencyKey: randomUUID(),
      version: String(kronobarn.version),
      practiceModel: kronobarn.key,
      label: "Åk 5",
    };
    const input = startAssessmentSchema.parse(form);
    const both = await Promise.all([startAssessment(anna, input), startAssessment(anna, input)]);
    expect(both[0].assessmentId).toBe(both[1].assessmentId);
  });

  it.each(["Åk 7 20170101-2393", "170101-2393", "1701012393"])(
    "does not take a number in its name: %s",
    (label) => {
      const form = {
        idempotencyKey: randomUUID(),
        version: String(kronobarn.version),
        practiceModel: kronobarn.key,
        label,
      };
      expect(startAssessmentSchema.safeParse(form).success).toBe(false);
    },
  );
});

describe("acknowledgeDuty", () => {
  it("records that the author was reminded, and nothing else · X-13", async () => {
    const assessmentId = await startedAssessment(anna);
    await acknowledgeDuty(anna, await outcomeForm(assessmentId));
    expect((await get(assessmentId)).isReminded).toBe(true);
    const [latest] = (await traceAbout(assessmentId)).filter(({ act }) => act === "assessment.reminded");
    expect(latest?.detail).toEqual({});
  });
});

describe("noteObservation", () => {
  it("keeps what was seen apart from what was told · S001-3, S001-4", async () => {
    const assessmentId = await startedAssessment(anna);
    await observed(anna, assessmentId, { intent: "add" });
    await observed(anna, assessmentId, {
      source: "toldByChild",
      text: "Det är svårast på måndagar.",
      intent: "add",
    });
    const { observations, walked } = await get(assessmentId);
    expect(observations.map(({ source, text }) => [source, text])).toEqual([
      ["seen", "Borta från skolan varje måndag."],
      ["toldByChild", "Det är svårast på måndagar."],
    ]);
    expect(walked.state === "asking" && walked.question.key).toBe("observations");
  });

  it("goes on to the next question only when something is written down · S001-3, S001-14", async () => {
    const assessmentId = await startedAssessment(anna);
    const empty = { ...(await formFor(anna, assessmentId)), questionKey: "observations" };
    await expect(noteObservation(anna, noteObservationSchema.parse(empty))).rejects.toThrow(
      "observationRequired",
    );
    await observed(anna, assessmentId);
    const { walked } = await get(assessmentId);
    expect(walked.state === "asking" && walked.question.key).toBe("ownSupport");
  });

  it("asks for the source of a text, and for a text to add", () => {
    const form = {
      idempotencyKey: randomUUID(),
      version: "1",
      assessmentId: randomUUID(),
      questionKey: "observations",
    };
    const faults = (fields: object) =>
      noteObservationSchema.safeParse({ ...form, ...fields }).error?.issues.map(({ path }) => path[0]);
    expect(faults({ text: "Något" })).toEqual(["source"]);
    expect(faults({ source: "seen", intent: "add" })).toEqual(["text"]);
    expect(faults({ intent: "add" })).toEqual(["text", "source"]);
    expect(faults({})).toBeUndefined();
  });
});

describe("answerQuestion", () => {
  it("keeps the kinds of support, the reasoning and every earlier answer · S001-5, S001-14", async () => {
    const assessmentId = await walkedAssessment(anna, []);
    await answerQuestion(
      anna,
      await answerForm(assessmentId, { questionKey: "ownSupport", optionKey: "yes", choices: ["support"] }),
    );
    await answerQuestion(
      anna,
      await answerForm(assessmentId, { questionKey: "ownSupport", optionKey: "no" }),
    );
    const { answers, walked } = await get(assessmentId);
    expect(answers.map(({ questionKey, optionKey, choices }) => [questionKey, optionKey, choices])).toEqual([
      ["observations", "recorded", []],
      ["ownSupport", "yes", ["support"]],
      ["ownSupport", "no", []],
    ]);
    expect(answers.at(-1)).toMatchObject({ reasoning: "Samtal varje vecka.", answeredBy: anna.personName });
    expect(walked.state === "asking" && walked.question.key).toBe("otherService");
  });

  it.each([
    ["which agency", { questionKey: "otherService", optionKey: "yes", agencyKinds: [] }, "agencyKinds"],
    ["why", { questionKey: "ownSupport", optionKey: "no", reasoning: "" }, "reasoning"],
  ])("asks for %s by the field it belongs to · S001-7", (_, fields, field) => {
    const form = { idempotencyKey: randomUUID(), version: "1", assessmentId: randomUUID() };
    const answer = {
      practiceModel: kronobarn.key,
      modelVersion: String(kronobarn.version),
      reasoning: "Ja.",
      ...fields,
    };
    const { error } = answerQuestionSchema.safeParse({ ...form, ...answer });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
  });

  it("is refused before the earlier questions are answered · S001-14", async () => {
    const assessmentId = await walkedAssessment(anna, []);
    const early = await answerForm(assessmentId, {
      questionKey: "together",
      optionKey: "yes",
      agencyKinds: ["police"],
    });
    await expect(answerQuestion(anna, early)).rejects.toThrow("answerEarlierFirst");
  });

  it("is refused when the assessment has changed since the form was opened · X-24", async () => {
    const assessmentId = await walkedAssessment(anna, []);
    const [first, second] = [
      await answerForm(assessmentId, { questionKey: "ownSupport", optionKey: "no" }),
      await answerForm(assessmentId, { questionKey: "ownSupport", optionKey: "yes" }),
    ];
    await answerQuestion(anna, first);
    await expect(answerQuestion(anna, second)).rejects.toBeInstanceOf(ConflictError);
    expect((await get(assessmentId)).answers).toHaveLength(2);
  });

  it.each([ulrika, fadumo])("does not exist for anybody but the author", async (stranger) => {
    const assessmentId = await walkedAssessment(anna, []);
    const input = await answerForm(assessmentId, { questionKey: "ownSupport", optionKey: "no" });
    await expect(answerQuestion(stranger, input)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getAssessment(stranger, assessmentId, "test")).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("reconsider", () => {
  it("starts over at the first question with a note, and activates nothing · Q1", async () => {
    const assessmentId = await walkedAssessment(anna, neither);
    await expect(activateCollaboration(anna, await outcomeForm(assessmentId))).rejects.toThrow(
      "otherOutcome",
    );
    await expect(endAssessment(anna, await outcomeForm(assessmentId))).rejects.toThrow("otherOutcome");

    const note = "Chefen föreslår att vi frågar Första linjen utan namn.";
    const { questionKey } = await reconsider(
      anna,
      reconsiderSchema.parse({ ...(await formFor(anna, assessmentId)), note }),
    );
    expect(questionKey).toBe("observations");
    const { walked, answers, outcome } = await get(assessmentId);
    expect(walked.state === "asking" && walked.question.key).toBe("ownSupport");
    expect(answers.at(-1)?.reconsideration).toBe(note);
    expect(outcome).toBeNull();
  });

  it("is refused without a note, and where there is nothing to reconsider · Q1", async () => {
    const assessmentId = await walkedAssessment(anna, together);
    const form = await formFor(anna, assessmentId);
    expect(reconsiderSchema.safeParse({ ...form, note: "  " }).success).toBe(false);
    await expect(
      reconsider(anna, reconsiderSchema.parse({ ...form, note: "Vi tänker om." })),
    ).rejects.toThrow("nothingToReconsider");
  });
});

describe("an outcome", () => {
  it("of activation records which answer led to it and which services were thought of · S001-12, S001-13", async () => {
    const assessmentId = await activatedAssessment(anna);
    const { outcome, walked } = await get(assessmentId);
    expect(outcome).toMatchObject({ key: "activated", activates: true, decidedBy: anna.personName });
    expect(walked.state === "arrived" && walked.decidedBy.answer.choices).toEqual([
      "socialServices",
      "healthCare",
    ]);
  });

  it.each([
    ["own support is enough · S001-6", ownSupportEnough, "ownSupportEnough", null],
    ["one other service alone can help · S001-11", otherServiceAlone, "otherServiceAlone", "healthCare"],
  ] as const)("without activation is kept when %s", async (_, answers, key, kind) => {
    const assessmentId = await endedAssessment(anna, answers);
    expect((await get(assessmentId)).outcome).toMatchObject({
      key,
      activates: false,
      otherServiceKind: kind,
    });
    const acts = (await traceAbout(assessmentId)).map(({ act }) => act);
    expect(acts.filter((act) => act !== "assessment.read")[0]).toBe("assessment.decided");
  });

  it("cannot be chosen against the answers, or before they are given · S001-6, S001-11", async () => {
    const enough = await walkedAssessment(anna, ownSupportEnough);
    await expect(activateCollaboration(anna, await outcomeForm(enough))).rejects.toThrow("otherOutcome");
    const unfinished = await walkedAssessment(anna, []);
    await expect(activateCollaboration(anna, await outcomeForm(unfinished))).rejects.toThrow("questionsLeft");
  });

  it.each([
    ["ended", () => endedAssessment(anna, ownSupportEnough)],
    ["activated", () => activatedAssessment(anna)],
  ])(
    "closes the assessment once it is %s: the server refuses everything after it · S001-6, S001-11",
    async (_, made) => {
      const assessmentId = await made();
      await expect(observed(anna, assessmentId)).rejects.toBeInstanceOf(NotAllowedError);
      await expect(answered(anna, assessmentId, ownSupportEnough)).rejects.toBeInstanceOf(NotAllowedError);
      await expect(endAssessment(anna, await outcomeForm(assessmentId))).rejects.toBeInstanceOf(
        NotAllowedError,
      );
      await expect(activateCollaboration(anna, await outcomeForm(assessmentId))).rejects.toBeInstanceOf(
        NotAllowedError,
      );
    },
  );
});
