import { closeCase } from "@/lib/cases/commands";
import { closeCaseSchema } from "@/lib/cases/schemas";
import type { PlainDate } from "@/lib/time/plain-date";
import type { ToldCase } from "./case";
import { at } from "./clock";
import { caseVersionOf, filled } from "./form";

/** The collaboration is over: why, what it came to, and what the family says. */
export async function closedStory(
  { actor, caseId }: ToldCase,
  on: PlainDate,
  ending: { readonly reason: string; readonly summary: string; readonly familySaid: string },
): Promise<void> {
  const version = await caseVersionOf(actor, caseId);
  await closeCase(actor, filled(closeCaseSchema, { version, caseId, ...ending }), at(on, "16:10"));
}
