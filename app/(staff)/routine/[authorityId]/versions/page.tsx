import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VersionList } from "@/components/local-routines/version-list";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { listVersions } from "@/lib/local-routines/queries";
import { type AuthorityPageProps, orNotFound } from "@/lib/page";
import { beginDraftAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("localRoutines"))("versions.title") };
}

export default async function VersionsPage({ params }: AuthorityPageProps) {
  const { authorityId } = await params;
  const view = await orNotFound(listVersions(await requireActor(), authorityId));
  const t = await getTranslations("localRoutines");
  return (
    <div className="max-w-question">
      <BackLink href={`/routine/${authorityId}/adapt`}>{t("backToSections")}</BackLink>
      <PageHeading lead={view.authorityName}>{t("versions.title")}</PageHeading>
      {view.versions.length === 0 && <p className="text-ink-2">{t("versions.none")}</p>}
      {view.draft && view.versions.length > 0 && <Notice title={t("versions.hasDraft")} />}
      <VersionList view={view} action={beginDraftAction} />
    </div>
  );
}
