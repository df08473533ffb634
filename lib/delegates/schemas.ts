import { z } from "zod";
import { id, mutation, requiredDay } from "@/lib/validation";

/** `version` is how often the agency's delegates have been changed, here and below. */
export const addDelegateSchema = z.strictObject({
  ...mutation,
  personId: z.uuid({ error: "delegates.errors.personId" }),
  fromOn: requiredDay("delegates.errors.fromOn"),
  untilOn: requiredDay("delegates.errors.untilOn"),
});
export type AddDelegate = z.output<typeof addDelegateSchema>;

export const endDelegateSchema = z.strictObject({ ...mutation, delegateId: id });
export type EndDelegate = z.output<typeof endDelegateSchema>;
