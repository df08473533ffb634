import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RegisterChildForm } from "@/components/children/register-child-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nextPage } from "@/lib/assessments/next-page";
import { registerChildAction } from "../../actions";
import { type AssessmentPageProps, readAssessmentPage } from "../read-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("children"))("registerTitle") };
}

export default async function RegisterChildPage(props: AssessmentPageProps) {
  const { assessment } = await readAssessmentPage(props, "child");
  const { assessmentId, version, label, outcome, caseId } = assessment;
  if (!outcome?.activates || caseId) redirect(nextPage(assessment));

  const t = await getTranslations();
  return (
    <>
      <BackLink href={`/assessments/${assessmentId}/outcome`}>{t("assessments.print.back")}</BackLink>
      <PageHeading
        kicker={`${t("assessments.kicker", { label })} · ${t("children.step")}`}
        lead={t("children.registerLead")}
      >
        {t("children.registerTitle")}
      </PageHeading>
      <RegisterChildForm
        action={registerChildAction}
        idempotencyKey={randomUUID()}
        {...{ assessmentId, version }}
      />
    </>
  );
}
