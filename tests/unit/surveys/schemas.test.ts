import { expect, it } from "vitest";
import { recordSurveySchema } from "@/lib/surveys/schemas";

const id = "0d4f6a52-5d0e-4b53-9f0a-6a8c6d3f8a11";
const form = {
  ...{ idempotencyKey: id, version: "0", caseId: id, versionId: id, person: "child", way: "screen" },
  ...{ answeredOn: "2026-11-28", takesPart: "yes", words: "" },
};

it("takes a survey with one answer, or with words alone · S001-46", () => {
  expect(recordSurveySchema.parse(form)).toMatchObject({ takesPart: "yes", isHeard: null });
  expect(recordSurveySchema.safeParse({ ...form, takesPart: "", words: "Vet inte." }).success).toBe(true);
});

it.each([
  ["nothing at all", { takesPart: "" }, "takesPart", "surveys.errors.nothing"],
  ["no day", { answeredOn: "" }, "answeredOn", "surveys.errors.answeredOn"],
  ["words without end", { words: "x".repeat(1001) }, "words", "validation.tooLong"],
  ["an agency, which is not asked", { person: `agency-${id}` }, "person", "validation.form"],
])("asks again for %s", (_, changes, field, message) => {
  const { error } = recordSurveySchema.safeParse({ ...form, ...changes });
  expect(error?.issues.map(({ path, message: said }) => [path[0], said])).toContainEqual([field, message]);
});

it("takes no answer that there is not", () => {
  expect(recordSurveySchema.safeParse({ ...form, isHeard: "maybe" }).success).toBe(false);
});
