import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { ConflictError, DomainError, NotFoundError } from "@/lib/errors";
import { type Form, saidIn } from "@/lib/local-routines/form";
import { type Adaptation, baseOf, readAdaptation } from "@/lib/local-routines/queries";
import { fieldNameOf, findSection, type Section, textsOf } from "@/lib/local-routines/rules";
import type { AdaptRoutine, BeginDraft, DiscardDraft, PublishRoutine } from "@/lib/local-routines/schemas";
import { newestPracticeModel } from "@/lib/practice-models/find-practice-model";
import { adapted, type LocalChanges, onlyDifferences } from "@/lib/practice-models/local/changes";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { textIn } from "@/lib/validation";

/** Saves one page in the draft; the first that is saved begins it. Nobody else is shown anything of it. */
export function adaptRoutine(actor: Actor, input: AdaptRoutine, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { view, changes } = await requireShown(tx, input);
      const { base } = view;
      const section = findSection(base, input.section);
      if (!section) throw new NotFoundError("routine");
      const { changes: said, faults } = saidIn(input, section, base);
      if (faults.length > 0) throw new DomainError("localRoutines.errors.page");
      if (input.version !== (view.draft?.version ?? 0) || input.baseVersion !== base.version)
        throw new ConflictError(view.draft?.version ?? 0, savedTexts(view.shown, section, input));
      const texts = { ...changes.texts, ...said.texts };
      const next = onlyDifferences(base, { ...changes, ...said, texts });
      await saveDraft(tx, input, base, next, now);
      const detail = { routine: base.key, section: section.key };
      return recorded(undefined, { act: "routine.adapted", subjectId: input.authorityId, detail, at: now });
    },
    input,
  );
}

/** Begins a draft with what an earlier version said, or with the own changes upon the newest of the practice model. */
export function beginDraft(actor: Actor, input: BeginDraft, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { view, changes, rows } = await requireShown(tx, input);
      const draftVersion = view.draft?.version ?? 0;
      if (input.version !== draftVersion) throw new ConflictError(draftVersion);
      if (view.draft) throw new DomainError("localRoutines.errors.hasDraft");
      const row = rows.find(({ number }) => String(number) === input.from);
      const newest = newestPracticeModel(view.base.key);
      const base = input.from === "newest" ? newest : row && baseOf(row);
      if (!base) throw new NotFoundError("routine");
      await saveDraft(
        tx,
        { ...input, version: 0 },
        base,
        onlyDifferences(base, row?.changes ?? changes),
        now,
      );
      const detail = { routine: base.key, from: input.from };
      return recorded(undefined, { act: "routine.adapted", subjectId: input.authorityId, detail, at: now });
    },
    input,
  );
}

export function discardDraft(actor: Actor, input: DiscardDraft, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { view } = await requireShown(tx, input);
      const [row] = await tx.$queryRaw<{ isGone: boolean }[]>`
        SELECT app.discard_local_draft(${input.authorityId}::uuid, ${view.base.key}, ${input.version}::int) AS "isGone"`;
      if (!row?.isGone) throw new ConflictError(view.draft?.version ?? 0);
      const detail = { routine: view.base.key };
      return recorded(undefined, {
        act: "routine.draftDiscarded",
        subjectId: input.authorityId,
        detail,
        at: now,
      });
    },
    input,
  );
}

/** Assessments that start from now on follow the version. Those that have begun, and their cases, keep theirs. */
export function publishRoutine(
  actor: Actor,
  input: PublishRoutine,
  now = new Date(),
): Promise<{ number: number }> {
  return withActor(
    actor,
    async (tx) => {
      const { view } = await requireShown(tx, input);
      if (view.draft?.version !== input.version) throw new ConflictError(view.draft?.version ?? 0);
      if (JSON.stringify(view.shown) === JSON.stringify(view.inUse))
        throw new DomainError("localRoutines.errors.nothingNew");
      const [row] = await tx.$queryRaw<{ number: number | null }[]>`
        SELECT app.publish_local_routine(${input.authorityId}::uuid, ${view.base.key}, ${input.version}::int, ${now}) AS number`;
      if (!row?.number) throw new ConflictError(0);
      const { number } = row;
      const detail = { routine: view.base.key, number };
      return recorded(
        { number },
        { act: "routine.published", subjectId: input.authorityId, detail, at: now },
      );
    },
    input,
  );
}

type Shown = { readonly authorityId: string; readonly practiceModel: string };

/** What was shown is still the routine that the authority has chosen. */
async function requireShown(tx: Transaction, { authorityId, practiceModel }: Shown): Promise<Adaptation> {
  const adaptation = await readAdaptation(tx, authorityId);
  if (adaptation.view.base.key !== practiceModel) throw new DomainError("localRoutines.errors.otherRoutine");
  return adaptation;
}

/** What does not make a whole practice model is never saved. */
async function saveDraft(
  tx: Transaction,
  { authorityId, version }: { readonly authorityId: string; readonly version: number },
  base: PracticeModel,
  changes: LocalChanges,
  now: Date,
): Promise<void> {
  adapted(base, changes);
  const [row] = await tx.$queryRaw<{ isSaved: boolean }[]>`
    SELECT app.save_local_draft(${authorityId}::uuid, ${base.key}, ${base.version}::int, ${JSON.stringify(changes)}::jsonb,
      ${version}::int, ${now}) AS "isSaved"`;
  if (!row?.isSaved) throw new ConflictError(null);
}

/** The Swedish texts that are saved in another way than they were sent, for whoever comes second. */
function savedTexts(model: PracticeModel, section: Section, sent: Form) {
  return textsOf(model, section)
    .filter(({ path, text }) => textIn(sent, "sv", path) !== text.sv)
    .map(({ path, text }) => {
      const { name, number } = fieldNameOf(model, section, path);
      return {
        label: `localRoutines.fields.${name}`,
        labelValues: { number: String(number) },
        text: text.sv,
      };
    });
}
