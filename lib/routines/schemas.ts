import { z } from "zod";
import { id, mutation } from "@/lib/validation";

const error = "routines.errors.routine";

export const chooseRoutineSchema = z.strictObject({
  ...mutation,
  authorityId: id,
  /** The key of a practice model. */
  routine: z.string({ error }).regex(/^[a-z][a-zA-Z0-9]{0,39}$/, { error }),
});

export type ChooseRoutine = z.output<typeof chooseRoutineSchema>;
