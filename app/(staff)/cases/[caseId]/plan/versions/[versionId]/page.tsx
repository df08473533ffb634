import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PaperPage } from "@/components/papers/paper-page";
import { CollaborationMap } from "@/components/plans/collaboration-map";
import { DifferenceList } from "@/components/plans/difference-list";
import { NotARecord } from "@/components/plans/not-a-record";
import { VersionHeading } from "@/components/plans/version-heading";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { orNotFound } from "@/lib/page";
import { collaborationMap } from "@/lib/plans/collaboration-map";
import { versionDocument } from "@/lib/plans/paper";
import { getPlanVersion } from "@/lib/plans/queries";

type Props = { readonly params: Promise<{ readonly caseId: string; readonly versionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans"))("title") };
}

export default async function PlanVersionPage({ params }: Props) {
  const { caseId, versionId } = await params;
  const actor = await requireActor();
  const { view } = await orNotFound(getPlanVersion(actor, caseId, versionId));
  const t = await getTranslations("plans");
  return (
    <>
      <div className="screen-only">
        <BackLink href={`/cases/${caseId}/plan`}>{t("actions.back")}</BackLink>
        <VersionHeading caseId={caseId} view={view} />
        <NotARecord />
        {view.differences && (
          <Section heading={t("version.changes", { number: view.number - 1 })}>
            <DifferenceList differences={view.differences} />
          </Section>
        )}
        <Section heading={t("version.map")} size="part">
          <CollaborationMap map={collaborationMap(view.content)} />
        </Section>
        <h2 className="mt-16 mb-6">{t("version.paper")}</h2>
      </div>
      <PaperPage document={versionDocument(view, { at: new Date(), by: actor.personName })} />
    </>
  );
}
