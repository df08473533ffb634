import { z } from "zod";
import { plainDate } from "@/lib/time/plain-date";

/** The closed days that a deadline was counted with, as its row keeps them. */
export const closedDaysSchema = z.array(z.object({ on: z.string().transform(plainDate), name: z.string() }));
