import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PartyForms } from "@/components/disclosures/party-forms";
import { PartyState } from "@/components/disclosures/party-state";
import { PaperLanguageLinks } from "@/components/papers/paper-language";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { DownloadButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { copyLanguage, disclosedDocument } from "@/lib/disclosures/paper";
import { getPartyCopy } from "@/lib/disclosures/queries";
import { orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { agreeOnCopyAction, handOutCopyAction, waiveCopyAction } from "../actions";

type Props = {
  readonly params: Promise<{ readonly caseId: string; readonly receiver: string }>;
  readonly searchParams: Promise<{
    readonly version?: string | string[];
    readonly language?: string | string[];
  }>;
};

const actions = { handOut: handOutCopyAction, agree: agreeOnCopyAction, waive: waiveCopyAction };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("disclosures"))("actions.handOut") };
}

export default async function PartyCopyPage({ params, searchParams }: Props) {
  const { caseId, receiver } = await params;
  const { version: versionId, language: wished } = await searchParams;
  if (typeof versionId !== "string") notFound();
  const actor = await requireActor();
  const now = new Date();
  const { view } = await orNotFound(getPartyCopy(actor, caseId, versionId, receiver, now));
  const { party, copy, receiver: who } = view;
  const language = copyLanguage(who, wished);
  if (language === null) notFound();
  const t = await getTranslations("disclosures");
  const printed = { at: now, by: actor.personName };
  return (
    <>
      <div className="screen-only">
        <BackLink href={`/cases/${caseId}/plan/copies?version=${versionId}`}>{t("title")}</BackLink>
        <PageHeading kicker={t("actions.handOut")}>{party.name}</PageHeading>
        <PartyState party={party} />
        <PartyForms
          {...{ party, actions, caseId, versionId }}
          today={todayInSweden(now)}
          newKey={randomUUID}
        />
        <h2 className="mt-16 mb-4">{t("paperFor")}</h2>
        {who.kind !== "agency" && (
          <PaperLanguageLinks
            chosen={language}
            hrefIn={(other) =>
              `/cases/${caseId}/plan/copies/${receiver}?version=${versionId}&language=${other}`
            }
          />
        )}
        <p className="mb-6">
          <DownloadButton href={`/api/papers/plan/${versionId}?for=${receiver}&language=${language}`}>
            {t("received.download")}
          </DownloadButton>
        </p>
      </div>
      <PaperPage
        document={disclosedDocument(copy, {
          receiver: who,
          way: party.handed?.way ?? null,
          printed,
          language,
        })}
      />
    </>
  );
}
