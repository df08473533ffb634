import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { WheelOutline } from "@/components/wheel/wheel-outline";
import type { Task } from "@/lib/access/actor";
import { type CaseFilter, isFiltered } from "@/lib/cases/list/filter";

type NothingListedProps = { readonly filter: CaseFilter; readonly tasks: readonly Task[] };

/** Nothing waits, or nothing fits what was asked for; and what to do about it. */
export function NothingListed({ filter, tasks }: NothingListedProps) {
  const t = useTranslations("cases.list");
  if (isFiltered(filter)) {
    return (
      <EmptyState
        title={t("noHits")}
        action={
          <LinkButton href="/cases" tone="link">
            {t("showAll")}
          </LinkButton>
        }
      >
        {t("noHitsBody")}
      </EmptyState>
    );
  }
  return (
    <EmptyState drawing={<WheelOutline />} title={t("empty")}>
      {tasks.includes("caseWork") && <p>{t("emptyBody")}</p>}
      {tasks.includes("receive") && <p>{t("emptyReceiver")}</p>}
    </EmptyState>
  );
}
