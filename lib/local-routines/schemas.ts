import { z } from "zod";
import { saidIn } from "@/lib/local-routines/form";
import { findSection } from "@/lib/local-routines/rules";
import { findBaseModel } from "@/lib/practice-models/find-practice-model";
import { id, mutation, withFieldsNamed } from "@/lib/validation";

/** More than any field may hold: each field says its own bound. */
const most = 20_000;

const keys = {
  authorityId: id,
  /** The practice model that the page was shown for, and its version. */
  practiceModel: z.string({ error: "validation.form" }).max(40, { error: "validation.form" }),
};

/** `version` is the draft's, here and below; 0 where there is none yet. */
export const adaptRoutineSchema = withFieldsNamed(
  {
    ...mutation,
    ...keys,
    baseVersion: z.coerce.number<string>({ error: "validation.form" }).int(),
    section: z.string({ error: "validation.form" }).regex(/^[a-zA-Z-]{1,60}$/, { error: "validation.form" }),
  },
  /^(sv|en|days|kind|age|text)\.[a-zA-Z0-9.]{1,120}$/,
  most,
).superRefine((form, context) => {
  const model = findBaseModel(form.practiceModel, form.baseVersion);
  const section = model && findSection(model, form.section);
  if (!section) return;
  for (const { field, message, maximum } of saidIn(form, section, model).faults) {
    const at = { path: [field], message };
    if (maximum === undefined) context.addIssue({ code: "custom", ...at });
    else context.addIssue({ code: "too_big", origin: "string", maximum, inclusive: true, input: "", ...at });
  }
});
export type AdaptRoutine = z.output<typeof adaptRoutineSchema>;

/** From an earlier version, by its number, or from the newest of the practice model with the own changes. */
export const beginDraftSchema = z.strictObject({
  ...mutation,
  ...keys,
  from: z.string({ error: "validation.form" }).regex(/^(newest|[1-9]\d{0,4})$/, { error: "validation.form" }),
});
export type BeginDraft = z.output<typeof beginDraftSchema>;

export const discardDraftSchema = z.strictObject({ ...mutation, ...keys });
export type DiscardDraft = z.output<typeof discardDraftSchema>;

export const publishRoutineSchema = z.strictObject({ ...mutation, ...keys });
export type PublishRoutine = z.output<typeof publishRoutineSchema>;
