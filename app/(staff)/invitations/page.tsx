import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeviationsLink } from "@/components/deviations/deviations-link";
import { PastList } from "@/components/invitations/past-list";
import { ReceivedList } from "@/components/invitations/received-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { listPastInvitations, listReceivedInvitations } from "@/lib/invitations/received/queries";
import { orUnavailable } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations"))("received.heading") };
}

export default async function ReceivedInvitationsPage() {
  const actor = await requireActor();
  const received = await orUnavailable(listReceivedInvitations(actor));
  const past = await orUnavailable(listPastInvitations(actor));
  const t = await getTranslations("invitations.received");
  const standing = received.filter(({ news }) => news.kind !== "cancelled");
  return (
    <>
      <PageHeading lead={t("lead")}>{t("heading")}</PageHeading>
      {received.length === 0 && <EmptyState title={t("none")}>{t("noneBody")}</EmptyState>}
      <ReceivedList
        heading={t("toAnswer")}
        items={standing.filter(({ latestAnswer }) => latestAnswer === null)}
      />
      <ReceivedList
        heading={t("answered")}
        items={standing.filter(({ latestAnswer }) => latestAnswer !== null)}
      />
      <ReceivedList
        heading={t("cancelledHeading")}
        items={received.filter(({ news }) => news.kind === "cancelled")}
      />
      <PastList past={past} />
      <DeviationsLink />
    </>
  );
}
