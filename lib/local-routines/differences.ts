import { slotsInSwedish, specialistsOf } from "@/lib/local-routines/rules";
import { adaptableTexts } from "@/lib/practice-models/local/texts";
import type { AgencyKind, MeetingDeadline, PracticeModel } from "@/lib/practice-models/schema";
import type { Locale } from "@/lib/text/locale";

export type CounterpartWords = { readonly label: string; readonly belowAge: number | null };

/** One thing that is said in another way than before. `about` is the area or the kind that it is of. */
export type Difference =
  | {
      readonly kind: "label" | "meaning" | "prompt" | "before" | "during" | "after" | "closing";
      readonly path: string;
      readonly about: string;
      /** Where only the English is another. */
      readonly language: Locale;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: "deadlineCount";
      readonly unit: MeetingDeadline["unit"];
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "noticeDays" | "familyContactDays"; readonly from: number; readonly to: number }
  | {
      readonly kind: "counterparts";
      readonly about: string;
      readonly from: readonly CounterpartWords[];
      readonly to: readonly CounterpartWords[];
    }
  | { readonly kind: "sentence"; readonly from: string; readonly to: string };

type TextDifference = Extract<Difference, { readonly path: string }>;

/** What differs between two versions of one routine, in the order of the work. */
export function differencesOf(before: PracticeModel, after: PracticeModel, locale: Locale): Difference[] {
  return [
    ...textDifferences(before, after, locale),
    ...dayDifferences(before, after),
    ...counterpartDifferences(before, after, locale),
    ...(before.verbalConsentSentence === after.verbalConsentSentence
      ? []
      : [
          {
            kind: "sentence" as const,
            from: slotsInSwedish(before.verbalConsentSentence),
            to: slotsInSwedish(after.verbalConsentSentence),
          },
        ]),
  ];
}

/** The pages that say something in another way than the practice model. */
export function changedSections(base: PracticeModel, shown: PracticeModel): Set<string> {
  const keys = differencesOf(base, shown, "sv").map((one) => {
    if (one.kind === "label") return "labels";
    if (one.kind === "meaning" || one.kind === "prompt") return `area-${one.path.split(".")[1] ?? ""}`;
    return isAboutDays(one) ? "days" : one.kind;
  });
  return new Set(keys);
}

function isAboutDays({ kind }: Difference): boolean {
  return kind === "deadlineCount" || kind === "noticeDays" || kind === "familyContactDays";
}

function textDifferences(before: PracticeModel, after: PracticeModel, locale: Locale): TextDifference[] {
  const earlier = new Map(adaptableTexts(before).map(({ path, text }) => [path, text]));
  return adaptableTexts(after).flatMap(({ path, text }) => {
    const was = earlier.get(path);
    if (!was || (was.sv === text.sv && was.en === text.en)) return [];
    const language = was.sv === text.sv ? "en" : "sv";
    const [kind, key] = path.split(".");
    const area = after.areas.findIndex((one) => one.key === key);
    const about = kind === "label" ? String(area + 1) : (after.areas[area]?.label[locale] ?? "");
    return [
      {
        kind: kind as TextDifference["kind"],
        path,
        about,
        language,
        from: was[language],
        to: text[language],
      },
    ];
  });
}

function dayDifferences(before: PracticeModel, after: PracticeModel): Difference[] {
  const [was, is] = [before.meetingDeadline, after.meetingDeadline];
  const [contactWas, contactIs] = [before.coordinator.familyContactDays, after.coordinator.familyContactDays];
  const [noticeWas, noticeIs] = [before.invitation.noticeDays, after.invitation.noticeDays];
  return [
    ...(was && is && was.count !== is.count
      ? [{ kind: "deadlineCount" as const, unit: is.unit, from: was.count, to: is.count }]
      : []),
    ...(noticeWas === noticeIs ? [] : [{ kind: "noticeDays" as const, from: noticeWas, to: noticeIs }]),
    ...(contactWas === contactIs
      ? []
      : [{ kind: "familyContactDays" as const, from: contactWas, to: contactIs }]),
  ];
}

function counterpartDifferences(before: PracticeModel, after: PracticeModel, locale: Locale): Difference[] {
  const earlier = new Map(
    specialistsOf(before).map((kind) => [kind.key, counterpartWords(before, kind, locale)]),
  );
  return specialistsOf(after).flatMap((kind) => {
    const [from, to] = [earlier.get(kind.key) ?? [], counterpartWords(after, kind, locale)];
    return JSON.stringify(from) === JSON.stringify(to)
      ? []
      : [{ kind: "counterparts" as const, about: kind.label[locale], from, to }];
  });
}

/** Whom a specialist is replaced by, in words. */
export function counterpartWords(
  { agencyKinds }: PracticeModel,
  { primaryCareCounterparts }: AgencyKind,
  locale: Locale,
): CounterpartWords[] {
  return primaryCareCounterparts.map(({ kind, belowAge }) => ({
    label: agencyKinds.find(({ key }) => key === kind)?.label[locale] ?? kind,
    belowAge,
  }));
}
