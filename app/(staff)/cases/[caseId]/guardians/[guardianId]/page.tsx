import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { EditGuardianForm } from "@/components/children/case-forms";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { todayInSweden } from "@/lib/time/plain-date";
import { editGuardianAction } from "../../child/actions";
import { type GuardianPageProps, readGuardianPage } from "./read-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("children"))("guardians.editTitle") };
}

export default async function GuardianPage(props: GuardianPageProps) {
  const { caseId, head, guardian } = await readGuardianPage(props);
  if (head.closedAt) redirect(`/cases/${caseId}/child`);
  const t = await getTranslations("children");
  const cancel = (
    <LinkButton tone="link" href={`/cases/${caseId}/child`}>
      {t("cancel")}
    </LinkButton>
  );
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading kicker={t("guardians.title")}>{t("guardians.editTitle")}</PageHeading>
      <EditGuardianForm
        action={editGuardianAction}
        idempotencyKey={randomUUID()}
        {...{ caseId, guardian, beside: cancel }}
      />
      <p className="mt-12">
        <LinkButton tone="link" href={`/cases/${caseId}/guardians/${guardian.guardianId}/remove`}>
          {t("guardians.remove")}
        </LinkButton>
      </p>
    </>
  );
}
