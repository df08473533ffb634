import { z } from "zod";
import { id, mutation } from "@/lib/validation";

export const chooseRoutineSchema = z.strictObject({
  ...mutation,
  authorityId: id,
  routine: z
    .string({ error: "routines.errors.routine" })
    .min(1, { error: "routines.errors.routine" })
    .max(40),
});

export type ChooseRoutine = z.output<typeof chooseRoutineSchema>;
