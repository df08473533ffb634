import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import { StateSign } from "@/components/ui/state-sign";
import type { CaseList as Listed } from "@/lib/cases/list/views";
import { groupByUrgency, type Urgency } from "@/lib/cases/urgency";
import type { PlainDate } from "@/lib/time/plain-date";
import { ClosedRow, OpenRowItem } from "./case-row";
import { urgencySigns } from "./urgency-sign";

/** One list in the order of what hurries. What others have stands last. */
export function CaseList({ list, today }: { readonly list: Listed; readonly today: PlainDate }) {
  return (
    <div className="grid gap-8 md:gap-12">
      {groupByUrgency(list.open, today).map(({ urgency, rows }) => (
        <Group key={urgency} urgency={urgency} count={rows.length}>
          {rows.map((row) => (
            <OpenRowItem key={row.key} row={row} urgency={urgency} today={today} />
          ))}
        </Group>
      ))}
      {list.closed.length > 0 && (
        <Group urgency="closed" count={list.closed.length}>
          {list.closed.map((row) => (
            <ClosedRow key={row.key} row={row} />
          ))}
        </Group>
      )}
    </div>
  );
}

type GroupProps = {
  readonly urgency: Urgency | "closed";
  readonly count: number;
  readonly children: ReactNode;
};

function Group({ urgency, count, children }: GroupProps) {
  const t = useTranslations("cases.list.urgency");
  const id = useId();
  const { form, colour } = urgencySigns[urgency];
  return (
    <section aria-labelledby={id} className="grid gap-x-6 gap-y-3 lg:grid-cols-[9rem_minmax(0,1fr)]">
      <h2
        id={id}
        className="grid grid-cols-[18px_auto_1fr] items-start self-start gap-x-3 text-h3 lg:grid-cols-[18px_minmax(0,1fr)] lg:pt-4"
      >
        <StateSign form={form} className={`mt-1 ${colour}`} />
        <span>{t(urgency)}</span>
        <span className="text-meta leading-[1.65] font-normal text-ink-3 tabular-nums lg:col-start-2 lg:leading-normal">
          {count}
        </span>
      </h2>
      <ul className="border-b border-line">{children}</ul>
    </section>
  );
}
