import { useLocale, useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { NextStep } from "@/lib/cases/next-step";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { meetingWordsOf } from "@/lib/practice-models/meeting-name";
import { isLocale } from "@/lib/text/locale";
import type { PlainDate } from "@/lib/time/plain-date";
import { type DeadlineState, deadlineState, workingDaysBetween } from "@/lib/time/working-days";

type ModelKey = { readonly key: string; readonly version: number };

/** The sentences of a next step: what to do, by when, and how long that is. */
export function useNextStep() {
  const t = useTranslations("cases");
  const { sentenceList, shortDay } = useFormats();
  const planName = usePlanName();
  const meetingWords = useMeetingWords();

  /** "Påminn BUP Lövdalen om kallelsen" */
  function title(step: NextStep, model: ModelKey | null): string {
    const agencies = step.agencyNames.filter((name) => name !== "");
    return t(`nextSteps.${step.name}`, {
      agencies: sentenceList(agencies),
      count: agencies.length,
      giver: step.giver ?? "other",
      plan: planName(model),
      theMeeting: model ? meetingWords(model).theMeeting : "",
    });
  }

  /** "tis 1 dec", "sedan tis 17 nov"; null for what has no day. */
  function day(step: NextStep): string | null {
    if (step.awaits === "others") return t("when.since", { day: shortDay(step.since) });
    return step.dueOn && shortDay(step.dueOn);
  }

  /** "3 arbetsdagar kvar" */
  function distance(step: NextStep, today: PlainDate): string | null {
    if (step.awaits === "others") return t("when.waited", { count: workingDaysBetween(step.since, today) });
    return step.dueOn && distanceTo(deadlineState(step.dueOn, today, step.closedDays));
  }

  function distanceTo(deadline: DeadlineState): string {
    switch (deadline.state) {
      case "today":
        return t("when.today");
      case "ahead":
        return t("when.workingDaysLeft", { count: deadline.workingDaysLeft });
      case "overdue":
        return t("when.workingDaysSince", { count: deadline.workingDaysSince });
    }
  }

  return { title, day, distance, distanceTo };
}

export function useModelName() {
  const locale = useLocale();
  const language = isLocale(locale) ? locale : "sv";
  return (model: ModelKey) => getPracticeModel(model.key, model.version).name[language];
}

/** "Barnets plan", as the practice model names its plan. */
export function usePlanName() {
  const locale = useLocale();
  const language = isLocale(locale) ? locale : "sv";
  return (model: ModelKey | null) =>
    (model && getPracticeModel(model.key, model.version).planKinds[0]?.name[language]) ?? "";
}

/** "nätverksmötet", as the practice model names its meeting. */
export function useMeetingWords() {
  const locale = useLocale();
  const language = isLocale(locale) ? locale : "sv";
  return ({ key, version }: ModelKey) =>
    meetingWordsOf({ practiceModel: key, modelVersion: version }, language);
}
