import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BeginForm, DiscardForm } from "@/components/local-routines/draft-form";
import { SectionList } from "@/components/local-routines/section-list";
import { Standing } from "@/components/local-routines/standing";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { changedSections } from "@/lib/local-routines/differences";
import { getAdaptation } from "@/lib/local-routines/queries";
import { orNotFound, type AuthorityPageProps } from "@/lib/page";
import { inLanguage } from "@/lib/practice-models/in-language";
import { beginDraftAction, discardDraftAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("localRoutines"))("title") };
}

export default async function AdaptPage({ params }: AuthorityPageProps) {
  const { authorityId } = await params;
  const view = await orNotFound(getAdaptation(await requireActor(), authorityId));
  const t = await getTranslations("localRoutines");
  const { base, draft, newerBase } = view;
  const routine = inLanguage(base.name, await getLocale());
  const shared = { view, idempotencyKey: randomUUID() };
  return (
    <div className="max-w-question">
      <BackLink href="/routine">{t("back")}</BackLink>
      <PageHeading lead={t("lead", { routine, authority: view.authorityName })}>{t("title")}</PageHeading>
      <div className="grid gap-6">
        <p>{t("about")}</p>
        {newerBase !== null && (
          <Notice tone="warn" title={t("newer.title")}>
            <p>{t("newer.body", { version: base.version, newer: newerBase })}</p>
            {draft ? (
              <p>{t("newer.afterDraft")}</p>
            ) : (
              <BeginForm
                {...shared}
                action={beginDraftAction}
                from="newest"
                label={t("newer.begin", { newer: newerBase })}
              />
            )}
          </Notice>
        )}
        <Standing view={view} />
        <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
          {draft && <LinkButton href={`/routine/${authorityId}/preview`}>{t("preview.open")}</LinkButton>}
          <TextLink href={`/routine/${authorityId}/versions`} className="inline-flex min-h-11 items-center">
            {t("versions.open")}
          </TextLink>
        </p>
      </div>
      <div className="mt-12">
        <SectionList view={view} changed={changedSections(base, view.shown)} />
      </div>
      {draft && <DiscardForm {...shared} action={discardDraftAction} />}
    </div>
  );
}
