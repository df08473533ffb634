import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StartForm } from "@/components/assessments/start-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { listPracticeModels } from "@/lib/practice-models/find-practice-model";
import { startAssessmentAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assessments"))("new.title") };
}

export default async function NewAssessmentPage() {
  await requireActor();
  const t = await getTranslations("assessments");
  const [model] = listPracticeModels();
  return (
    <>
      <BackLink href="/assessments">{t("title")}</BackLink>
      <PageHeading kicker={model?.name.sv} lead={t("new.lead")}>
        {t("new.title")}
      </PageHeading>
      <StartForm
        action={startAssessmentAction}
        idempotencyKey={randomUUID()}
        practiceModel={model?.key ?? ""}
        version={model?.version ?? 0}
      />
    </>
  );
}
