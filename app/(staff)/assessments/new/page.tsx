import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { StartForm } from "@/components/assessments/start-form";
import { BackLink } from "@/components/ui/back-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { findModelToStart } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/current";
import { inLanguage } from "@/lib/practice-models/in-language";
import { startAssessmentAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assessments"))("new.title") };
}

export default async function NewAssessmentPage() {
  const actor = await requireActor();
  const t = await getTranslations("assessments");
  const model = await findModelToStart(actor);
  return (
    <>
      <BackLink href="/assessments">{t("title")}</BackLink>
      <PageHeading
        kicker={model ? inLanguage(model.name, await getLocale()) : undefined}
        lead={model ? t("new.lead") : undefined}
      >
        {t("new.title")}
      </PageHeading>
      {model ? (
        <StartForm
          action={startAssessmentAction}
          idempotencyKey={randomUUID()}
          practiceModel={model.key}
          version={model.version}
        />
      ) : (
        <EmptyState title={t("new.noModel")}>{t("new.noModelBody")}</EmptyState>
      )}
    </>
  );
}
