import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink, ChildName } from "@/components/cases/case-frame";
import { ChecklistAnswers } from "@/components/checklists/checklist-answers";
import { ChecklistForm } from "@/components/checklists/checklist-form";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { getChecklist } from "@/lib/checklists/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { saveChecklistAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checklists"))("title") };
}

export default async function ChecklistPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getChecklist(actor, caseId));
  const t = await getTranslations("checklists");
  const isOpen = head.closedAt === null;
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading
        kicker={<ChildName head={head} />}
        lead={isOpen && <span className="screen-only">{t("lead")}</span>}
      >
        {t("title")}
      </PageHeading>
      <p className="mb-6 text-ink-2">
        {t("answered", { answered: view.answeredCount, count: view.items.length })}
      </p>
      <div className={isOpen ? "print-only" : "max-w-question"}>
        <ChecklistAnswers list={view} />
      </div>
      {isOpen && (
        <ChecklistForm
          action={saveChecklistAction}
          idempotencyKey={randomUUID()}
          caseId={caseId}
          list={view}
        />
      )}
      <p className="screen-only mt-8 flex flex-wrap items-center gap-x-6">
        <TextLink href={`/cases/${caseId}/preparations`} className="inline-flex min-h-11 items-center">
          {t("back")}
        </TextLink>
        <TextLink href={`/cases/${caseId}/checklist/paper`} className="inline-flex min-h-11 items-center">
          {t("paper.title")}
        </TextLink>
      </p>
    </>
  );
}
