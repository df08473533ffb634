import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AboutVersion } from "@/components/confirmations/about-version";
import { ChangesSince } from "@/components/confirmations/changes-since";
import { ConfirmationList } from "@/components/confirmations/confirmation-list";
import { ConfirmationsHeading } from "@/components/confirmations/confirmations-heading";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getConfirmations } from "@/lib/confirmations/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";

type Props = CasePageProps & { readonly searchParams: Promise<{ readonly version?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("confirmations"))("title") };
}

export default async function ConfirmationsPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const { version } = await searchParams;
  const actor = await requireActor();
  const { view } = await orNotFound(
    getConfirmations(actor, caseId, typeof version === "string" ? version : null),
  );
  const t = await getTranslations("confirmations");
  const back = await getTranslations("plans.actions");
  return (
    <>
      <BackLink href={`/cases/${caseId}/plan`}>{back("back")}</BackLink>
      {view ? (
        <>
          <ConfirmationsHeading view={view} />
          <ConfirmationList caseId={caseId} view={view} />
          <ChangesSince view={view} />
          <AboutVersion caseId={caseId} view={view} />
        </>
      ) : (
        <>
          <PageHeading>{t("title")}</PageHeading>
          <EmptyState
            title={t("none.title")}
            action={<LinkButton href={`/cases/${caseId}/plan`}>{t("none.action")}</LinkButton>}
          >
            {t("none.body")}
          </EmptyState>
        </>
      )}
    </>
  );
}
