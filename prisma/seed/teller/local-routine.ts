import type { Actor } from "@/lib/access/actor";
import { adaptRoutine, publishRoutine } from "@/lib/local-routines/commands";
import { getAdaptation } from "@/lib/local-routines/queries";
import { findSection, textsOf } from "@/lib/local-routines/rules";
import { adaptRoutineSchema, publishRoutineSchema } from "@/lib/local-routines/schemas";
import { listRoutines } from "@/lib/routines/queries";
import type { PlainDate } from "@/lib/time/plain-date";
import { at } from "./clock";
import { filled } from "./form";

/** By section: the fields that the authority writes in its own way. */
export type OwnWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Whoever administers an authority adapts its routine, and puts it into use. */
export async function adaptedStory(actor: Actor, on: PlainDate, words: OwnWords): Promise<void> {
  for (const [section, typed] of Object.entries(words)) {
    const { base, shown, ...draft } = await shownTo(actor);
    const found = findSection(shown, section);
    const saved = (found ? textsOf(shown, found) : []).flatMap(({ path, text }) => [
      [`sv.${path}`, text.sv],
      [`en.${path}`, text.en],
    ]);
    const fields = { ...Object.fromEntries(saved), ...typed, section, baseVersion: String(base.version) };
    await adaptRoutine(actor, filled(adaptRoutineSchema, { ...draft, ...fields }), at(on, "10:15"));
  }
  const { base: _base, shown: _shown, ...draft } = await shownTo(actor);
  await publishRoutine(actor, filled(publishRoutineSchema, draft), at(on, "10:40"));
}

async function shownTo(actor: Actor) {
  const [own] = await listRoutines(actor);
  const { authorityId, base, shown, draft } = await getAdaptation(actor, own?.authorityId ?? "");
  return { authorityId, practiceModel: base.key, version: String(draft?.version ?? 0), base, shown };
}
