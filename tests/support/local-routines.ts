import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { adaptRoutine, discardDraft, publishRoutine } from "@/lib/local-routines/commands";
import { getAdaptation } from "@/lib/local-routines/queries";
import { findSection, textsOf } from "@/lib/local-routines/rules";
import { adaptRoutineSchema, discardDraftSchema, publishRoutineSchema } from "@/lib/local-routines/schemas";
import type { AdaptationView } from "@/lib/local-routines/views";
import { listRoutines } from "@/lib/routines/queries";

export type Fields = Readonly<Record<string, string>>;

/** The authority that the actor administers. */
export async function administeredBy(actor: Actor): Promise<string> {
  const [own] = await listRoutines(actor);
  return own?.authorityId ?? "";
}

export async function adaptationOf(actor: Actor): Promise<AdaptationView> {
  return getAdaptation(actor, await administeredBy(actor));
}

/** What every form about the draft carries, as it would be rendered now. */
export async function draftFields(actor: Actor): Promise<Fields> {
  const { authorityId, base, draft } = await adaptationOf(actor);
  const version = String(draft?.version ?? 0);
  return { idempotencyKey: randomUUID(), version, authorityId, practiceModel: base.key };
}

/** The page of a section as it is rendered now, with some fields typed anew. */
export async function sectionFields(actor: Actor, section: string, typed: Fields = {}): Promise<Fields> {
  const { base, shown } = await adaptationOf(actor);
  const found = findSection(shown, section);
  const texts = found ? textsOf(shown, found) : [];
  const saved = texts.flatMap(({ path, text }) => [
    [`sv.${path}`, text.sv],
    [`en.${path}`, text.en],
  ]);
  return {
    ...(await draftFields(actor)),
    ...{ baseVersion: String(base.version), section },
    ...Object.fromEntries(saved),
    ...typed,
  };
}

export async function adapted(actor: Actor, section: string, typed: Fields): Promise<void> {
  await adaptRoutine(actor, adaptRoutineSchema.parse(await sectionFields(actor, section, typed)));
}

export async function published(actor: Actor): Promise<number> {
  const { number } = await publishRoutine(actor, publishRoutineSchema.parse(await draftFields(actor)));
  return number;
}

/** So that a test begins where nobody is writing. */
export async function withoutDraft(actor: Actor): Promise<void> {
  const { draft } = await adaptationOf(actor);
  if (draft) await discardDraft(actor, discardDraftSchema.parse(await draftFields(actor)));
}
