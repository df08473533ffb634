import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpenHeadForm } from "@/components/cases/overview/open-head-form";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getHead } from "@/lib/cases/overview/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { openHeadAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.overview");
  return { title: t("openCase") };
}

export default async function OpenHeadPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const head = await orNotFound(getHead(actor, caseId));
  const t = await getTranslations("cases.overview.open");
  return (
    <div className="max-w-question">
      <BackLink href="/overview">{t("back")}</BackLink>
      <PageHeading lead={t("lead")}>{t("title", { code: head.code })}</PageHeading>
      <div className="mb-12">
        <Notice title={head.isCoordinatedHere ? t("logged") : t("notOurs")} />
      </div>
      {head.isCoordinatedHere && (
        <OpenHeadForm
          action={openHeadAction}
          idempotencyKey={randomUUID()}
          version={head.openingCount}
          caseId={caseId}
        />
      )}
    </div>
  );
}
