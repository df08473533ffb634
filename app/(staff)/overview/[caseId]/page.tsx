import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpenHeadForm } from "@/components/cases/overview/open-head-form";
import { Uncoordinated } from "@/components/coordination/uncoordinated";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getHead } from "@/lib/cases/overview/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { appointCoordinatorAction, closeUncoordinatedAction, openHeadAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.overview");
  return { title: t("openCase") };
}

export default async function OpenHeadPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const head = await orNotFound(getHead(actor, caseId));
  const t = await getTranslations("cases.overview.open");
  const c = await getTranslations("coordination.uncoordinated");
  const { code, uncoordinated } = head;
  if (uncoordinated)
    return (
      <div className="max-w-question">
        <BackLink href="/overview">{t("back")}</BackLink>
        <PageHeading lead={c(uncoordinated.mayTakeUp ? "named" : "notNamed")}>
          {c("title", { code })}
        </PageHeading>
        <Uncoordinated
          {...uncoordinated}
          caseId={caseId}
          appoint={{ action: appointCoordinatorAction, idempotencyKey: randomUUID() }}
          close={{ action: closeUncoordinatedAction, idempotencyKey: randomUUID() }}
        />
      </div>
    );
  return (
    <div className="max-w-question">
      <BackLink href="/overview">{t("back")}</BackLink>
      <PageHeading lead={t("lead")}>{t("title", { code })}</PageHeading>
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
