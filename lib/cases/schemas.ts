import { z } from "zod";
import { closureReasons } from "@/lib/cases/rules";
import { choice, id, mutation, optionalText, requiredText } from "@/lib/validation";

/** A person of the own agency; anything else is no colleague. */
const colleague = z.uuid({ error: "cases.errors.colleague" });

export const addCaseWorkerSchema = z.strictObject({ ...mutation, caseId: id, personId: colleague });

export const endCaseWorkSchema = z.strictObject({ ...mutation, caseId: id, personId: colleague });

export const closeCaseSchema = z.strictObject({
  ...mutation,
  caseId: id,
  reason: choice(closureReasons, "cases.errors.closureReason"),
  summary: requiredText(4000, "cases.errors.closureSummary"),
  familySaid: optionalText(2000),
});

export const reopenCaseSchema = z.strictObject({
  ...mutation,
  caseId: id,
  reason: requiredText(500, "cases.errors.reopeningReason").pipe(
    z.string().min(3, { error: "cases.errors.reopeningReason" }),
  ),
});

/** For how long a manager can open a case, in minutes; the first is the usual. */
export const openingLengths = ["60", "240", "1440"] as const;

/** `version` is how many times the manager has opened the case before. */
export const openHeadSchema = z.strictObject({
  ...mutation,
  caseId: id,
  reason: requiredText(500, "cases.errors.openingReason").pipe(
    z.string().min(3, { error: "cases.errors.openingReason" }),
  ),
  minutes: choice(openingLengths, "cases.errors.openingLength").transform(Number),
});

export type AddCaseWorker = z.output<typeof addCaseWorkerSchema>;
export type EndCaseWork = z.output<typeof endCaseWorkSchema>;
export type CloseCase = z.output<typeof closeCaseSchema>;
export type ReopenCase = z.output<typeof reopenCaseSchema>;
export type OpenHead = z.output<typeof openHeadSchema>;
