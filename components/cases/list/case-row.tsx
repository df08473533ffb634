import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SecrecyTag } from "@/components/ui/secrecy-tag";
import { TextLink } from "@/components/ui/text-link";
import type { CaseRow, OpenRow, RowSubject } from "@/lib/cases/list/views";
import type { Urgency } from "@/lib/cases/urgency";
import { unbroken } from "@/lib/text/format";
import type { PlainDate } from "@/lib/time/plain-date";
import { useNextStep } from "../use-next-step";
import { useRowFacts } from "./use-row-facts";

type OpenRowItemProps = { readonly row: OpenRow; readonly urgency: Urgency; readonly today: PlainDate };

/** The step as a link to where it is taken, who it is about, and when. */
export function OpenRowItem({ row, urgency, today }: OpenRowItemProps) {
  const step = useNextStep();
  const day = step.day(row.nextStep);
  return (
    <Row
      row={row}
      title={step.title(row.nextStep, row.model)}
      when={
        day && (
          <>
            <b className="block leading-tight tabular-nums">{day}</b>
            <span className={urgency === "overdue" ? "font-semibold text-err" : "text-ink-3"}>
              {step.distance(row.nextStep, today)}
            </span>
          </>
        )
      }
    />
  );
}

/** A case that is over: read, not worked with. */
export function ClosedRow({ row }: { readonly row: CaseRow }) {
  const t = useTranslations("cases.head");
  return <Row row={row} title={t("toCase")} when={null} />;
}

type RowProps = { readonly row: CaseRow; readonly title: string; readonly when: ReactNode };

function Row({ row, title, when }: RowProps) {
  const facts = useRowFacts(row);
  const t = useTranslations("cases.head");
  const isProtected = row.subject.kind === "child" && row.subject.isProtected;
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-t border-line py-4 md:grid-cols-[minmax(0,1fr)_11.5rem]">
      <p className="text-row font-semibold">
        <TextLink href={row.href}>{title}</TextLink>
      </p>
      <p className="text-[1.0625rem] md:col-start-1">
        <Subject subject={row.subject} href={row.caseHref} />
      </p>
      {when && (
        <p className="flex flex-wrap gap-x-2.5 text-meta md:col-start-2 md:row-span-2 md:row-start-1 md:block md:pt-0.5">
          {when}
        </p>
      )}
      <ul className="mt-1 flex flex-wrap items-center gap-x-4 text-meta leading-snug text-ink-3 md:col-start-1">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {isProtected && (
          <li className="mt-1 w-full">
            <SecrecyTag>{t("protected")}</SecrecyTag>
          </li>
        )}
      </ul>
    </li>
  );
}

type SubjectProps = { readonly subject: RowSubject; readonly href: string | null };

function Subject({ subject, href }: SubjectProps) {
  const t = useTranslations("cases.head");
  if (subject.kind === "assessment") return <b>{subject.label}</b>;
  const { name, age, schooling, isProtected } = subject;
  const about = [age === null ? "" : t("years", { age }), schooling].filter((text) => text !== "");
  const shown = isProtected ? t("protectedName") : unbroken(name);
  return (
    <>
      <b>
        {href ? (
          <TextLink href={href} className="text-ink decoration-line">
            {shown}
          </TextLink>
        ) : (
          shown
        )}
      </b>
      {about.length > 0 && `, ${about.join(", ")}`}
    </>
  );
}
