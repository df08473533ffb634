import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { CaseWorkerView } from "@/lib/cases/case-workers/views";
import { dayOf } from "@/lib/text/format";

type CaseWorkerListProps = {
  readonly caseId: string;
  readonly workers: readonly CaseWorkerView[];
  /** The reader. */
  readonly personId: string;
  readonly isClosed: boolean;
};

/** Everyone at the agency who can read the case, and since when. */
export function CaseWorkerList({ caseId, workers, personId, isClosed }: CaseWorkerListProps) {
  const t = useTranslations("cases.workers");
  const { plainDay } = useFormats();
  return (
    <ul className="border-b border-line">
      {workers.map((worker) => (
        <li
          key={worker.personId}
          className="grid gap-x-6 border-t border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <p>
            <b>{worker.personId === personId ? t("you", { name: worker.name }) : worker.name}</b>
            {worker.title && `, ${worker.title.toLocaleLowerCase("sv")}`}
          </p>
          {worker.mayEnd && !isClosed && (
            <p className="text-meta sm:col-start-2 sm:row-span-2 sm:row-start-1">
              <TextLink
                href={`/cases/${caseId}/case-workers/end?person=${worker.personId}`}
                className="inline-flex min-h-11 items-center"
                aria-label={t("endName", { name: worker.name })}
              >
                {t("end")}
              </TextLink>
            </p>
          )}
          <p className="text-meta text-ink-3">
            {worker.isCoordinator && `${t("coordinates")}. `}
            {t("since", { day: plainDay(dayOf(worker.startedAt)) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
