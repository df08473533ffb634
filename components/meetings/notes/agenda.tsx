import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type SignForm, StateSign } from "@/components/ui/state-sign";
import { TextLink } from "@/components/ui/text-link";
import { NumberSquare } from "@/components/wheel/number-square";
import { areaOf, type Step, type StepStatus } from "@/lib/meetings/notes/steps";

export type AgendaItem = {
  readonly step: Step;
  readonly title: string;
  readonly status: StepStatus;
  /** An area's place in the wheel; other items have none. */
  readonly number: number | null;
};

type AgendaProps = {
  readonly items: readonly AgendaItem[];
  readonly current: Step;
  /** What comes after the notes: the plan. */
  readonly after: ReactNode;
};

const signs: Readonly<Record<StepStatus, { readonly form: SignForm; readonly colour: string }>> = {
  todo: { form: "ring", colour: "text-ink-2" },
  started: { form: "half", colour: "text-primary" },
  done: { form: "check", colour: "text-ok" },
};

/** The meeting's agenda: a column where there is room, one line that opens on a phone. */
export function Agenda({ items, current, after }: AgendaProps) {
  const t = useTranslations("meetingNotes.agenda");
  const main = items.filter(({ step }) => areaOf(step) === null);
  const here = main.findIndex(({ step }) => step === (areaOf(current) === null ? current : "areas"));
  const position = { number: here + 1, total: main.length, title: main[here]?.title ?? "" };
  const list = (
    <ol className="border-b border-line">
      {items.map((item) => (
        <Item key={item.step} item={item} isCurrent={item.step === current} />
      ))}
      {after}
    </ol>
  );
  return (
    <nav aria-label={t("heading")} className="screen-only">
      <details className="lg:hidden">
        <summary className="min-h-11 cursor-pointer py-2 text-link underline underline-offset-[0.18em]">
          {t("position", position)}
        </summary>
        {list}
      </details>
      <div className="hidden lg:block">
        <h2 className="mb-4 text-h3">{t("heading")}</h2>
        {list}
      </div>
    </nav>
  );
}

function Item({
  item: { step, title, status, number },
  isCurrent,
}: {
  readonly item: AgendaItem;
  readonly isCurrent: boolean;
}) {
  const t = useTranslations("meetingNotes.agenda");
  const { form, colour } = signs[status];
  const here = isCurrent
    ? "bg-primary-tint font-semibold text-primary shadow-[inset_4px_0_0_var(--color-primary)]"
    : "";
  const edge = number === null ? "border-t border-line" : "ml-8";
  return (
    <li className={edge}>
      <TextLink
        href={`?step=${step}`}
        aria-current={isCurrent ? "step" : undefined}
        className={`flex min-h-11 items-start gap-3 px-3 py-2.5 leading-snug text-ink no-underline hover:underline ${here}`}
      >
        {number === null ? (
          <StateSign form={form} className={`mt-1 ${colour}`} />
        ) : (
          <NumberSquare number={number} isHollow={status === "todo"} />
        )}
        <span className={number === null ? "" : "pt-0.5"}>
          {title}
          <span className="sr-only">, {t(status)}</span>
        </span>
      </TextLink>
    </li>
  );
}
