import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReceivedConfirmation } from "@/components/confirmations/received-confirmation";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { DownloadButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { disclosedDocument } from "@/lib/disclosures/paper";
import { getReceivedDisclosure } from "@/lib/disclosures/queries";
import { orNotFound } from "@/lib/page";
import { confirmVersionAction } from "../actions";

type Props = { readonly params: Promise<{ readonly invitationId: string; readonly disclosureId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("disclosures"))("received.heading") };
}

export default async function ReceivedPlanPage({ params }: Props) {
  const { invitationId, disclosureId } = await params;
  const actor = await requireActor();
  const { content, way, confirmation } = await orNotFound(
    getReceivedDisclosure(actor, invitationId, disclosureId),
  );
  const t = await getTranslations("disclosures.received");
  const receiver = { kind: "agency", id: actor.agencyId } as const;
  const printed = { at: new Date(), by: actor.personName };
  return (
    <>
      <div className="screen-only">
        <BackLink href={`/invitations/${invitationId}`}>{t("back")}</BackLink>
        <PageHeading lead={t("copyTo", { name: content.copyTo })}>
          {t("title", { plan: content.plan.planName, number: content.number })}
        </PageHeading>
        <Notice tone="warn" title={t("saveNow")}>
          <p className="mt-2">
            <DownloadButton href={`/api/papers/disclosure/${disclosureId}`}>{t("download")}</DownloadButton>
          </p>
        </Notice>
        <ReceivedConfirmation
          action={confirmVersionAction}
          idempotencyKey={randomUUID()}
          {...{ invitationId, disclosureId }}
          number={content.number}
          view={confirmation}
        />
      </div>
      <div className="mt-12">
        <PaperPage document={disclosedDocument(content, { receiver, way, printed })} />
      </div>
    </>
  );
}
