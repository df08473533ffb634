import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { DeadlinePanel } from "@/components/deadlines/deadline-panel";
import { RecountForm } from "@/components/deadlines/recount-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { getDeadline } from "@/lib/deadlines/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { meetingWordsOf } from "@/lib/practice-models/meeting-name";
import { longDay, longMoment } from "@/lib/text/format";
import { sentence } from "@/lib/text/sentence";
import { todayInSweden } from "@/lib/time/plain-date";
import { recountDeadlineAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deadlines"))("title") };
}

export default async function DeadlinePage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const now = new Date();
  const { head, view } = await orNotFound(getDeadline(actor, caseId, now));
  const [t, locale] = [await getTranslations("deadlines"), await getLocale()];
  const model = { key: head.practiceModel, version: head.modelVersion };
  const heading = (
    <>
      <CaseBackLink head={head} today={todayInSweden(now)} />
      <PageHeading>{t("pageHeading", meetingWordsOf(head, locale))}</PageHeading>
    </>
  );
  if (!view) {
    return (
      <>
        {heading}
        <EmptyState title={t("noneTitle")}>{t("noneBody")}</EmptyState>
      </>
    );
  }
  const { deadline, counted, recount } = view;
  const { mayRecount } = recount;
  return (
    <div className="max-w-question">
      {heading}
      <DeadlinePanel deadline={deadline} model={model} />
      <Section heading={t("times")}>
        <ol className="grid gap-3">
          {counted.map(({ dueOn, setAt, setBy, reason }) => {
            const said = { day: longDay(dueOn, locale), person: setBy, moment: longMoment(setAt, locale) };
            return (
              <li key={setAt.toISOString()}>
                {reason === "" ? t("setFirst", said) : t("setAgain", { ...said, reason })}
              </li>
            );
          })}
        </ol>
      </Section>
      {!head.closedAt && (
        <Section heading={t("recountTitle")}>
          {mayRecount.granted ? (
            <>
              <p className="mb-4">{t("recountLead", { day: longDay(recount.dueOn, locale) })}</p>
              <RecountForm
                action={recountDeadlineAction}
                idempotencyKey={randomUUID()}
                caseId={caseId}
                version={head.version}
              />
            </>
          ) : (
            <p className="text-ink-2">{sentence(locale, mayRecount.reason)}</p>
          )}
        </Section>
      )}
    </div>
  );
}
