import { expect, it } from "vitest";
import { noteConfirmationSchema } from "@/lib/confirmations/schemas";

const id = "0d4f6a52-5d0e-4b53-9f0a-6a8c6d3f8a11";
const form = {
  ...{ idempotencyKey: id, version: "0", caseId: id, versionId: id, receiver: "child" },
  ...{ answer: "didNotWant", answeredOn: "2026-11-28", reason: "Vill läsa hemma först." },
};

it("takes an answer with a day, with or without a reason · S004-33", () => {
  expect(noteConfirmationSchema.safeParse(form).success).toBe(true);
  expect(noteConfirmationSchema.parse({ ...form, reason: "" }).reason).toBe("");
});

it.each([
  ["no answer", { answer: "" }, "answer", "confirmations.errors.answer"],
  ["an answer that nobody gives", { answer: "maybe" }, "answer", "confirmations.errors.answer"],
  ["no day", { answeredOn: "" }, "answeredOn", "confirmations.errors.answeredOn"],
  ["a day that does not exist", { answeredOn: "2026-02-30" }, "answeredOn", "validation.date"],
  ["a reason without end", { reason: "x".repeat(501) }, "reason", "validation.tooLong"],
  ["a reason that turns its direction", { reason: "nej \u202Eaj" }, "reason", "validation.characters"],
  ["somebody who is nobody", { receiver: "guardian-'; --" }, "receiver", "validation.form"],
])("asks again for %s", (_, changes, field, message) => {
  const { error } = noteConfirmationSchema.safeParse({ ...form, ...changes });
  expect(error?.issues.map(({ path, message: said }) => [path[0], said])).toContainEqual([field, message]);
});
