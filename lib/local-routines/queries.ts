import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { NotFoundError } from "@/lib/errors";
import { findSection, type Section } from "@/lib/local-routines/rules";
import type { AdaptationView, PreviewView, PublishedVersion, VersionsView } from "@/lib/local-routines/views";
import {
  findBaseModel,
  getPracticeModel,
  newestPracticeModel,
} from "@/lib/practice-models/find-practice-model";
import {
  adapted,
  type LocalChanges,
  localChangesSchema,
  noChanges,
} from "@/lib/practice-models/local/changes";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { readRoutines } from "@/lib/routines/queries";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { id as idSchema } from "@/lib/validation";

/** For whoever administers the authority as a whole; for anybody else it does not exist. */
export function getAdaptation(actor: Actor, authorityId: string): Promise<AdaptationView> {
  return withActor(actor, async (tx) => nothingPersonal((await readAdaptation(tx, authorityId)).view));
}

export function getAdaptationSection(
  actor: Actor,
  authorityId: string,
  key: string,
): Promise<AdaptationView & { readonly section: Section }> {
  return withActor(actor, async (tx) => {
    const { view } = await readAdaptation(tx, authorityId);
    const section = findSection(view.base, key);
    if (!section) throw new NotFoundError("routine");
    return nothingPersonal({ ...view, section });
  });
}

export function getPreview(actor: Actor, authorityId: string): Promise<PreviewView> {
  return withActor(actor, async (tx) => {
    const { view } = await readAdaptation(tx, authorityId);
    const days = await tx.closedDay.findMany({ where: { authorityId, removedAt: null } });
    return nothingPersonal({
      ...view,
      closedDays: new Set(days.map(({ closedOn }) => fromDatabaseDay(closedOn))),
    });
  });
}

export function listVersions(actor: Actor, authorityId: string): Promise<VersionsView> {
  return withActor(actor, async (tx) => {
    const { view, rows } = await readAdaptation(tx, authorityId);
    const versions = rows.map((row, index): PublishedVersion => {
      const earlier = rows[index + 1];
      return {
        ...{ number: row.number, baseVersion: row.baseVersion, at: row.at, by: row.by },
        model: modelOf(row),
        before: earlier ? modelOf(earlier) : baseOf(row),
      };
    });
    return nothingPersonal({ ...view, versions });
  });
}

export type VersionRow = {
  readonly key: string;
  readonly baseVersion: number;
  readonly number: number;
  readonly changes: LocalChanges;
  readonly at: Date;
  readonly by: string;
};
type DraftRow = Omit<VersionRow, "number"> & { readonly version: number };

export type Adaptation = {
  readonly view: AdaptationView;
  /** What the draft, or what is in use, says in another way than the practice model. */
  readonly changes: LocalChanges;
  /** Newest first. */
  readonly rows: readonly VersionRow[];
};

/** Within a transaction: how the routine that the authority has chosen stands. */
export async function readAdaptation(tx: Transaction, authorityId: string): Promise<Adaptation> {
  const routines = idSchema.safeParse(authorityId).success ? await readRoutines(tx) : [];
  const routine = routines.find((one) => one.authorityId === authorityId);
  if (!routine) throw new NotFoundError("routine");
  const rows = await readVersions(tx, authorityId, routine.chosen);
  const draft = await findDraft(tx, authorityId, routine.chosen);
  const newest = newestPracticeModel(routine.chosen) ?? getPracticeModel(routine.chosen, 1);
  const [current] = rows;
  const start = draft ?? current ?? null;
  const base = start ? baseOf(start) : newest;
  return {
    view: {
      ...{ authorityId, authorityName: routine.authorityName, base },
      newerBase: newest.version > base.version ? newest.version : null,
      inUse: current ? modelOf(current) : newest,
      inUseNumber: current?.number ?? null,
      shown: start ? modelOf(start) : newest,
      draft: draft && { version: draft.version, at: draft.at, by: draft.by },
      nextNumber: (current?.number ?? 0) + 1,
    },
    changes: start?.changes ?? noChanges,
    rows,
  };
}

type Stored = { readonly key: string; readonly baseVersion: number };

export function baseOf({ key, baseVersion }: Stored): PracticeModel {
  return findBaseModel(key, baseVersion) ?? getPracticeModel(key, baseVersion);
}

export function modelOf(row: Stored & { readonly changes: LocalChanges }): PracticeModel {
  return adapted(baseOf(row), row.changes);
}

type Unread<Row> = Omit<Row, "changes"> & { readonly changes: unknown };

async function readVersions(tx: Transaction, authorityId: string, key: string): Promise<VersionRow[]> {
  const rows = await tx.$queryRaw<Unread<VersionRow>[]>`
    SELECT r.practice_model AS key, r.base_version AS "baseVersion", r.number, r.changes, r.published_at AS at, p.name AS by
    FROM local_routines r JOIN people p ON p.id = r.published_by_id
    WHERE r.authority_id = ${authorityId}::uuid AND r.practice_model = ${key} ORDER BY r.number DESC`;
  return rows.map((row) => ({ ...row, changes: localChangesSchema.parse(row.changes) }));
}

async function findDraft(tx: Transaction, authorityId: string, key: string): Promise<DraftRow | null> {
  const [row] = await tx.$queryRaw<Unread<DraftRow>[]>`
    SELECT d.practice_model AS key, d.base_version AS "baseVersion", d.version, d.changes, d.saved_at AS at, p.name AS by
    FROM local_routine_drafts d JOIN people p ON p.id = d.saved_by_id
    WHERE d.authority_id = ${authorityId}::uuid AND d.practice_model = ${key}`;
  return row ? { ...row, changes: localChangesSchema.parse(row.changes) } : null;
}
