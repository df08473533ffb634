import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { CopyList } from "@/components/disclosures/copy-list";
import { EarlierCopies } from "@/components/disclosures/earlier-copies";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { getCopies } from "@/lib/disclosures/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

type Props = CasePageProps & { readonly searchParams: Promise<{ readonly version?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("disclosures"))("title") };
}

export default async function CopiesPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const { version } = await searchParams;
  const actor = await requireActor();
  const { head, view } = await orNotFound(
    getCopies(actor, caseId, typeof version === "string" ? version : null),
  );
  const t = await getTranslations("disclosures");
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading lead={view && t("lead", { number: view.number })}>{t("title")}</PageHeading>
      {view ? (
        <>
          <CopyList caseId={caseId} view={view} />
          <p className="mt-8">
            <TextLink href={`/cases/${caseId}/plan/versions/${view.versionId}/child`}>
              {t("childsPlan")}
            </TextLink>
          </p>
          <EarlierCopies caseId={caseId} view={view} />
        </>
      ) : (
        <EmptyState
          title={t("none.title")}
          action={<LinkButton href={`/cases/${caseId}/plan`}>{t("none.action")}</LinkButton>}
        >
          {t("none.body")}
        </EmptyState>
      )}
    </>
  );
}
