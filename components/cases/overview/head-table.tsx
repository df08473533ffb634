import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { useStanding } from "@/components/deadlines/use-standing";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { HeadRow } from "@/lib/cases/overview/views";
import type { PlainDate } from "@/lib/time/plain-date";
import { useMeetingWords, useNextStep } from "../use-next-step";

type HeadTableProps = { readonly heads: readonly HeadRow[]; readonly today: PlainDate };

/** How each case stands. Nothing in it says whom it is about. */
export function HeadTable({ heads, today }: HeadTableProps) {
  const t = useTranslations("cases");
  const columns = (["code", "stage", "next", "gaps", "coordinator", "open"] as const).map((column) => ({
    label: t(`overview.columns.${column}`),
    ...(column === "open" && { align: "end" as const }),
  }));
  return (
    <Table
      caption={t("overview.cases")}
      isCaptionHidden
      columns={columns}
      rows={heads.map((head) => ({
        key: head.caseId,
        cells: [
          <CodeLink key="code" head={head} />,
          t(`stages.${head.stage}`),
          <NextCell key="next" head={head} today={today} />,
          <GapCell key="gaps" head={head} />,
          head.coordinatorName ?? t("head.noCoordinator"),
          head.openDays,
        ],
      }))}
    />
  );
}

function CodeLink({ head }: { readonly head: HeadRow }) {
  const { caseId, code, isOpen, isCoordinatedHere, isUncoordinated } = head;
  const t = useTranslations("cases.overview");
  if (!isCoordinatedHere && !isOpen && !isUncoordinated) {
    return (
      <>
        {code}
        <span className="block text-small font-normal text-ink-3">{t("otherAgency")}</span>
      </>
    );
  }
  return (
    <>
      <TextLink
        href={isOpen ? `/cases/${caseId}` : `/overview/${caseId}`}
        className="inline-flex min-h-8 items-center whitespace-nowrap"
        aria-label={t(isOpen ? "readCase" : "openCaseCode", { code })}
      >
        {code}
      </TextLink>
      {isOpen && <span className="block text-small font-normal text-ink-3">{t("isOpen")}</span>}
    </>
  );
}

function NextCell({
  head: { nextStep, model, deadline },
  today,
}: {
  readonly head: HeadRow;
  readonly today: PlainDate;
}) {
  const words = useNextStep();
  if (!nextStep) return null;
  const when = [words.day(nextStep), words.distance(nextStep, today)].filter((text) => text !== null);
  const isByDeadline = nextStep.awaits === "us" && deadline !== null && nextStep.dueOn === deadline.dueOn;
  const isLate = nextStep.awaits === "us" && nextStep.dueOn !== null && nextStep.dueOn < today;
  return (
    <span>
      {words.title(nextStep, model)}
      {when.length > 0 && !isByDeadline && (
        <span className={`block text-small ${isLate ? "font-semibold text-err" : "text-ink-3"}`}>
          {when.join(", ")}
        </span>
      )}
      {deadline && <DeadlineLine deadline={deadline} model={model} />}
    </span>
  );
}

/** The last day for the meeting, until it has been kept. */
function DeadlineLine({
  deadline: { dueOn, standing },
  model,
}: {
  readonly deadline: NonNullable<HeadRow["deadline"]>;
  readonly model: HeadRow["model"];
}) {
  const t = useTranslations("deadlines");
  const { shortDay } = useFormats();
  const { words, toneOf } = useStanding();
  const { meetingFirst } = useMeetingWords()(model);
  if (standing.kind === "met") return null;
  const isLate = toneOf(standing) === "err";
  return (
    <span className={`block text-small ${isLate ? "font-semibold text-err" : "text-ink-3"}`}>
      {t("heading", { meetingFirst, day: shortDay(dueOn) })}. {words(standing)}
    </span>
  );
}

function GapCell({ head: { gaps, isFamilyAbsent } }: { readonly head: HeadRow }) {
  const t = useTranslations("cases");
  const said = [
    ...gaps.map((gap) => t(`gaps.${gap}`)),
    ...(isFamilyAbsent ? [t("overview.familyAbsent")] : []),
  ];
  if (said.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {said.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
