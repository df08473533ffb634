import { z } from "zod";
import { adaptableTexts, isAboutAreas, withTexts } from "@/lib/practice-models/local/texts";
import { type PracticeModel, practiceModelSchema } from "@/lib/practice-models/schema";
import { type Bilingual, bilingualSchema, keySchema } from "@/lib/practice-models/text-schema";

const counterpartSchema = z.strictObject({ kind: keySchema, belowAge: z.int().positive().nullable() });

/** What an authority says in another way than the practice model: only what differs. */
export const localChangesSchema = z.strictObject({
  /** By the path of the text. */
  texts: z.record(z.string(), bilingualSchema),
  deadlineCount: z.int().positive().nullable(),
  noticeDays: z.int().positive().nullable(),
  familyContactDays: z.int().positive().nullable(),
  /** By the key of the specialist kind. */
  counterparts: z.record(keySchema, z.array(counterpartSchema)),
  verbalConsentSentence: z.string().nullable(),
});

export type LocalChanges = z.infer<typeof localChangesSchema>;
export type Counterpart = z.infer<typeof counterpartSchema>;

export const noChanges: LocalChanges = {
  texts: {},
  deadlineCount: null,
  noticeDays: null,
  familyContactDays: null,
  counterparts: {},
  verbalConsentSentence: null,
};

export function hasChanges(changes: LocalChanges): boolean {
  const { texts, counterparts, ...single } = changes;
  return (
    [texts, counterparts].some((list) => Object.keys(list).length > 0) || Object.values(single).some(Boolean)
  );
}

/**
 * The practice model as the authority says it, checked as every practice model is. What the authority has decided for itself is no
 * assumption any more. A change to something that the model does not have is left out.
 */
export function adapted(base: PracticeModel, changes: LocalChanges, version = base.version): PracticeModel {
  const { texts, deadlineCount, noticeDays, familyContactDays, counterparts, verbalConsentSentence } =
    changes;
  const worded = withTexts(base, (path, text) => own(texts, path) ?? text);
  const settled = [
    ...(Object.keys(texts).some(isAboutAreas) ? ["areas"] : []),
    ...(noticeDays === null ? [] : ["noticeDays"]),
    ...(familyContactDays === null ? [] : ["familyContactDays"]),
    ...(Object.keys(counterparts).length > 0 ? ["primaryCareCounterparts"] : []),
  ];
  return practiceModelSchema.parse({
    ...worded,
    version,
    agencyKinds: base.agencyKinds.map((kind) => ({
      ...kind,
      primaryCareCounterparts: own(counterparts, kind.key) ?? kind.primaryCareCounterparts,
    })),
    assumptions: base.assumptions.filter((assumption) => !settled.includes(assumption)),
    meetingDeadline: base.meetingDeadline && {
      ...base.meetingDeadline,
      count: deadlineCount ?? base.meetingDeadline.count,
    },
    coordinator: {
      ...base.coordinator,
      familyContactDays: familyContactDays ?? base.coordinator.familyContactDays,
    },
    invitation: { ...base.invitation, noticeDays: noticeDays ?? base.invitation.noticeDays },
    verbalConsentSentence: verbalConsentSentence ?? base.verbalConsentSentence,
  });
}

/** The changes without what the model says by itself, or has no place for. */
export function onlyDifferences(base: PracticeModel, changes: LocalChanges): LocalChanges {
  const texts = adaptableTexts(base).flatMap(({ path, text }) => {
    const changed = own(changes.texts, path);
    return changed && !isSameText(changed, text) ? [[path, changed] as const] : [];
  });
  const counterparts = base.agencyKinds.flatMap(({ key, primaryCareCounterparts: usual }) => {
    const changed = own(changes.counterparts, key);
    return changed && JSON.stringify(changed) !== JSON.stringify(usual) ? [[key, changed] as const] : [];
  });
  const { deadlineCount, noticeDays, familyContactDays, verbalConsentSentence } = changes;
  const unless = <Value>(changed: Value, usual: Value | undefined) => (changed === usual ? null : changed);
  return {
    texts: Object.fromEntries(texts),
    deadlineCount: base.meetingDeadline && unless(deadlineCount, base.meetingDeadline.count),
    noticeDays: unless(noticeDays, base.invitation.noticeDays),
    familyContactDays: unless(familyContactDays, base.coordinator.familyContactDays),
    counterparts: Object.fromEntries(counterparts),
    verbalConsentSentence: unless(verbalConsentSentence, base.verbalConsentSentence),
  };
}

export function isSameText(one: Bilingual, other: Bilingual): boolean {
  return one.sv === other.sv && one.en === other.en;
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
