import { z } from "zod";
import { id, mutation, requiredDay, requiredText } from "@/lib/validation";

export const lengths = { name: 80 };

/** `version` is how often the authority's closed days have been changed, here and below. */
export const addClosedDaySchema = z.strictObject({
  ...mutation,
  authorityId: id,
  closedOn: requiredDay("closedDays.errors.closedOn"),
  name: requiredText(lengths.name, "closedDays.errors.name"),
});
export type AddClosedDay = z.output<typeof addClosedDaySchema>;

export const removeClosedDaySchema = z.strictObject({ ...mutation, authorityId: id, dayId: id });
export type RemoveClosedDay = z.output<typeof removeClosedDaySchema>;
