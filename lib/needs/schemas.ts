import { z } from "zod";
import { type Need, type NeedState, type NeedVoice, voices } from "@/lib/needs/rules";
import { id, mutation, optionalText } from "@/lib/validation";

const areaKey = z.string().regex(/^[a-zA-Z]{1,40}$/, { error: "validation.form" });
const ownFields = /^(state|note|saidBy\.(child|guardian|staff))\.[a-zA-Z]{1,40}$/;
const sharedFields = new Set(["idempotencyKey", "version", "caseId", "areas"]);

/**
 * The wheel as a form. The model decides which areas there are, so an area's own fields are named after it:
 * `state.safe`, `note.safe`, `saidBy.child.safe`.
 */
export const recordNeedsSchema = z
  .strictObject({ ...mutation, caseId: id, areas: z.array(areaKey).max(9).default([]) })
  .catchall(optionalText(1000))
  .refine(({ areas }) => areas.length > 0, { path: ["areas"], error: "needs.validation.areas" })
  .refine((input) => Object.keys(input).every((name) => sharedFields.has(name) || ownFields.test(name)), {
    error: "validation.form",
  });

type NeedsForm = z.output<typeof recordNeedsSchema>;

export type RecordNeeds = {
  readonly idempotencyKey: string;
  readonly version: number;
  readonly caseId: string;
  readonly needs: readonly Need[];
};

/** What the form says, area by area. Fields of areas that are not chosen are left behind. */
export function needsOf(form: NeedsForm): Need[] {
  return form.areas.map((area) => ({
    area,
    state: stateOf(textOf(form, `state.${area}`)),
    note: textOf(form, `note.${area}`),
    saidBy: voices.filter((voice) => isTicked(form, voice, area)),
  }));
}

/** A chosen area of which nothing more is said is one that nobody knows yet. */
function stateOf(mark: string): NeedState {
  if (mark === "needsCollaboration") return "collaboration";
  if (mark === "needsAttention") return "attention";
  return mark === "works" ? "works" : "unknown";
}

function isTicked(form: NeedsForm, voice: NeedVoice, area: string): boolean {
  return textOf(form, `saidBy.${voice}.${area}`) === "true";
}

function textOf(form: NeedsForm, name: string): string {
  const value = Object.hasOwn(form, name) ? form[name] : "";
  return typeof value === "string" ? value : "";
}
