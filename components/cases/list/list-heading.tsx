import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { type CaseFilter, isFiltered } from "@/lib/cases/list/filter";
import type { CaseList } from "@/lib/cases/list/views";
import { type Urgency, urgencyOf } from "@/lib/cases/urgency";
import type { PlainDate } from "@/lib/time/plain-date";

type ListHeadingProps = {
  readonly list: CaseList;
  readonly shown: CaseList;
  readonly filter: CaseFilter;
  readonly today: PlainDate;
  readonly mayStart: boolean;
};

/** What the list is, how long it is, and what hurries. */
export function ListHeading({ list, shown, filter, today, mayStart }: ListHeadingProps) {
  const t = useTranslations("cases.list");
  const countOf = (urgency: Urgency) =>
    list.open.filter(({ nextStep }) => urgencyOf(nextStep, today) === urgency).length;
  const lead = isFiltered(filter)
    ? t("leadFiltered", { shown: shown.open.length + shown.closed.length, total: list.open.length })
    : t("lead", { overdue: countOf("overdue"), today: countOf("today") });
  return (
    <PageHeading
      lead={list.open.length > 0 && lead}
      action={mayStart && <LinkButton href="/assessments/new">{t("start")}</LinkButton>}
    >
      {t("title")}{" "}
      {list.open.length > 0 && (
        <span className="font-normal text-ink-3 tabular-nums">({list.open.length})</span>
      )}
    </PageHeading>
  );
}
