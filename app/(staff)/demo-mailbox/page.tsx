import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeptMailList } from "@/components/mails/kept-mail-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { listKeptMails } from "@/lib/mails/queries";
import { orNotFound } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mails.kept"))("title") };
}

export default async function DemoMailboxPage() {
  const mails = await orNotFound(listKeptMails(await requireActor()));
  const t = await getTranslations("mails.kept");
  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      {mails.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneBody")}</EmptyState>
      ) : (
        <KeptMailList mails={mails} />
      )}
    </>
  );
}
