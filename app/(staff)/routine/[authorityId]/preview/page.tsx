import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DraftDifferences } from "@/components/local-routines/draft-differences";
import { PublishForm } from "@/components/local-routines/draft-form";
import { Preview } from "@/components/local-routines/preview";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { requireActor } from "@/lib/auth/current";
import { getPreview } from "@/lib/local-routines/queries";
import { type AuthorityPageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { publishRoutineAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("localRoutines"))("preview.title") };
}

export default async function PreviewPage({ params }: AuthorityPageProps) {
  const { authorityId } = await params;
  const view = await orNotFound(getPreview(await requireActor(), authorityId));
  const t = await getTranslations("localRoutines");
  return (
    <div className="max-w-question">
      <BackLink href={`/routine/${authorityId}/adapt`}>{t("backToSections")}</BackLink>
      <PageHeading lead={view.authorityName} mark={view.draft && <Tag tone="warn">{t("preview.draft")}</Tag>}>
        {t("preview.title")}
      </PageHeading>
      {view.draft ? <DraftDifferences view={view} /> : <Notice title={t("preview.noDraft")} />}
      <Preview view={view} today={todayInSweden(new Date())} />
      {view.draft && (
        <Section heading={t("preview.publishHeading")} size="part">
          <p>{t("preview.publishLead")}</p>
          <PublishForm view={view} action={publishRoutineAction} idempotencyKey={randomUUID()} />
        </Section>
      )}
    </div>
  );
}
