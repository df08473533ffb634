import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import { findOutcome, walk } from "@/lib/assessments/rules";
import type { AssessmentListItem } from "@/lib/assessments/views";
import { inLanguage } from "@/lib/practice-models/in-language";
import { dayOf } from "@/lib/text/format";

type AssessmentListProps = { readonly heading: string; readonly items: readonly AssessmentListItem[] };

export function AssessmentList({ heading, items }: AssessmentListProps) {
  if (items.length === 0) return null;
  return (
    <Section heading={heading}>
      <ul className="border-t border-line">
        {items.map((item) => (
          <AssessmentRow key={item.assessmentId} item={item} />
        ))}
      </ul>
    </Section>
  );
}

function AssessmentRow({ item }: { readonly item: AssessmentListItem }) {
  const t = useTranslations("assessments");
  const { shortDay, plainDay } = useFormats();
  const { assessmentId, label, outcome, savedAt, caseId, checkOn } = item;
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <TextLink
          href={`/assessments/${assessmentId}`}
          className="inline-flex min-h-8 items-center font-semibold"
        >
          {label}
        </TextLink>
        <p className="text-ink-2">{useStanding(item)}</p>
        {checkOn && <p className="text-ink-2">{t("checkOn", { day: plainDay(checkOn) })}</p>}
        {caseId && (
          <TextLink href={`/cases/${caseId}`} className="inline-flex min-h-8 items-center">
            {t("toCase")}
            <span className="sr-only">: {label}</span>
          </TextLink>
        )}
      </div>
      <p className="figures text-meta text-ink-3 sm:text-end">
        {outcome
          ? t("ended", { day: shortDay(dayOf(outcome.decidedAt)) })
          : t("saved", { day: shortDay(dayOf(savedAt)) })}
      </p>
    </li>
  );
}

/** How it ended, or what it waits for. */
function useStanding({ model, outcome, caseId, facts }: AssessmentListItem): string {
  const t = useTranslations("assessments");
  const locale = useLocale();
  if (outcome) {
    if (outcome.activates && !caseId) return t("waitsForChild");
    const ended = findOutcome(model.tree, outcome.key);
    return ended ? inLanguage(ended.title, locale) : "";
  }
  const walked = walk(model.tree, facts.answers);
  if (walked.state === "arrived") return t("waitsForOutcome");
  return t("waitsFor", { question: inLanguage(walked.question.text, locale) });
}
