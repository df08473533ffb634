import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeviationTable } from "@/components/deviations/deviation-table";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { listDeviations } from "@/lib/deviations/queries";
import { orUnavailable } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deviations"))("title") };
}

export default async function DeviationsPage() {
  const actor = await requireActor();
  const { received, sent } = await orUnavailable(listDeviations(actor));
  const t = await getTranslations("deviations");
  const waiting = received.filter(({ state }) => state === "sent").length;
  return (
    <>
      <BackLink href="/cases">{t("backToCases")}</BackLink>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <Section heading={t("received")}>
        {received.length === 0 ? (
          <p className="text-ink-2">{t("noneReceived")}</p>
        ) : (
          <>
            <p className="mb-4">{t("toAnswer", { count: waiting })}</p>
            <DeviationTable caption={t("received")} deviations={received} shows="sender" />
          </>
        )}
      </Section>
      <Section heading={t("sent")}>
        {sent.length === 0 ? (
          <p className="text-ink-2">{t("noneSent")}</p>
        ) : (
          <DeviationTable caption={t("sent")} deviations={sent} shows="receiver" />
        )}
      </Section>
    </>
  );
}
