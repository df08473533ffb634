import type { PracticeModel } from "@/lib/practice-models/schema";

/** A published version of an authority's own routine: what it is called, and what it says. */
export type LocalVersion = {
  readonly authorityId: string;
  /** Counted for the authority and the practice model. */
  readonly number: number;
  readonly baseVersion: number;
  /** Whether it says anything in another way than the practice model. */
  readonly isChanged: boolean;
  /** Under the version that assessments store. */
  readonly model: PracticeModel;
};

/** Versions are never changed, so what has been read once holds for as long as the process runs. All its bundles share the shelf. */
const shared = globalThis as { kringLocalRoutines?: Map<number, LocalVersion>; kringNewestLocal?: number };
const shelf = (shared.kringLocalRoutines ??= new Map<number, LocalVersion>());

export function newestShelved(): number {
  return shared.kringNewestLocal ?? 0;
}

/** @param newest the last that there is, also where it could not be read. */
export function shelve(versions: readonly LocalVersion[], newest: number): void {
  for (const version of versions) shelf.set(version.model.version, version);
  shared.kringNewestLocal = Math.max(newest, newestShelved());
}

export function everyLocalVersion(): LocalVersion[] {
  return [...shelf.values()];
}

export function findLocalVersion(key: string, version: number): LocalVersion | null {
  const found = shelf.get(version);
  return found?.model.key === key ? found : null;
}

/** What the authority has in use of the routine. */
export function newestLocalVersion(authorityId: string, key: string): LocalVersion | null {
  const own = [...shelf.values()].filter((one) => one.authorityId === authorityId && one.model.key === key);
  return own.toSorted((a, b) => b.number - a.number)[0] ?? null;
}
