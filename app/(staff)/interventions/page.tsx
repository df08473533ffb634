import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnInterventionTable } from "@/components/follow-ups/intervention-table";
import { BackLink } from "@/components/ui/back-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { listOwnInterventions } from "@/lib/follow-ups/queries";
import { orUnavailable } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("followUps.list"))("title") };
}

export default async function InterventionsPage() {
  const actor = await requireActor();
  const interventions = await orUnavailable(listOwnInterventions(actor));
  const t = await getTranslations("followUps.list");
  const late = interventions.filter(({ isLate }) => isLate).length;
  return (
    <>
      <BackLink href="/cases">{t("back")}</BackLink>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      {interventions.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyBody")}</EmptyState>
      ) : (
        <>
          <p className="mb-4">{t("count", { count: interventions.length, late })}</p>
          <OwnInterventionTable interventions={interventions} />
        </>
      )}
    </>
  );
}
