import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EditObservationForm } from "@/components/assessments/edit-observation-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { nextPage } from "@/lib/assessments/next-page";
import { editObservationAction } from "../../../actions";
import { partNotFound } from "@/lib/page";
import { readAssessmentPage } from "../../read-page";

type EditObservationPageProps = {
  readonly params: Promise<{ readonly assessmentId: string; readonly observationId: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assessments"))("observations.editTitle") };
}

export default async function EditObservationPage(props: EditObservationPageProps) {
  const { observationId } = await props.params;
  const { assessment } = await readAssessmentPage(props, "observation");
  if (assessment.outcome) redirect(nextPage(assessment));
  const observation = assessment.observations.find((one) => one.observationId === observationId);
  if (!observation) return partNotFound();

  const { assessmentId, label, model } = assessment;
  const t = await getTranslations();
  return (
    <>
      <BackLink href={`/assessments/${assessmentId}/questions/${model.tree.first}`}>{t("ui.back")}</BackLink>
      <PageHeading kicker={t("assessments.kicker", { label })}>
        {t("assessments.observations.editTitle")}
      </PageHeading>
      <EditObservationForm
        action={editObservationAction}
        idempotencyKey={randomUUID()}
        assessmentId={assessmentId}
        observation={observation}
      />
    </>
  );
}
