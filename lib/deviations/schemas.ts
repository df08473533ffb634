import { z } from "zod";
import { deviationKinds } from "@/lib/deviations/rules";
import { choice, id, mutation, optionalText, requiredDay, requiredText, tick } from "@/lib/validation";

export const lengths = { text: 2000, answer: 2000, note: 1000 };

const noneOrId = id.or(z.literal("")).default("");

/** `version` is how many deviations the case has led to. */
export const reportDeviationSchema = z.strictObject({
  ...mutation,
  caseId: id,
  kind: choice(deviationKinds, "deviations.errors.kind"),
  receiverAgencyId: z.uuid({ error: "deviations.errors.receiver" }),
  happenedOn: requiredDay("deviations.errors.happenedOn"),
  what: requiredText(lengths.text, "deviations.errors.what"),
  consequence: requiredText(lengths.text, "deviations.errors.consequence"),
  cause: optionalText(lengths.text),
  done: optionalText(lengths.text),
  proposal: requiredText(lengths.text, "deviations.errors.proposal"),
  /** A word that is somebody's name in the family means something else here. */
  isNotTheName: tick,
  meetingId: noneOrId,
  interventionId: noneOrId,
});
export type ReportDeviation = z.output<typeof reportDeviationSchema>;

/** `version` is how many answers there are. */
export const answerDeviationSchema = z.strictObject({
  ...mutation,
  deviationId: id,
  answer: requiredText(lengths.answer, "deviations.errors.answer"),
  measures: optionalText(lengths.answer),
});
export type AnswerDeviation = z.output<typeof answerDeviationSchema>;

/** `version` is how often it has been closed. */
export const closeDeviationSchema = z.strictObject({
  ...mutation,
  deviationId: id,
  note: requiredText(lengths.note, "deviations.errors.note"),
});
export type CloseDeviation = z.output<typeof closeDeviationSchema>;
