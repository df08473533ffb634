import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TotpSetUp } from "@/components/auth/totp-set-up";
import { BackLink } from "@/components/ui/back-link";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { getLocalAccount } from "@/lib/account/queries";
import { requireRecentSession } from "@/lib/auth/current";
import { findTotpToSetUp } from "@/lib/auth/enrolment";
import { orNotFound } from "@/lib/page";
import { prepareTotpAction, replaceTotpAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.facts"))("totp") };
}

export default async function TotpPage() {
  const { actor } = await requireRecentSession();
  const { username, totp } = await orNotFound(getLocalAccount(actor));
  const waiting = await findTotpToSetUp({ id: actor.personId, name: actor.personName, username });
  const t = await getTranslations("account");
  const form = { idempotencyKey: randomUUID() };
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeading lead={totp ? t("totp.replaceLead") : t("totp.lead")}>
        {totp ? t("totp.replaceTitle") : t("totp.title")}
      </PageHeading>
      {waiting ? (
        <TotpSetUp {...form} {...waiting} username={username} action={replaceTotpAction} />
      ) : (
        <ActionForm {...form} action={prepareTotpAction} version="none" submitLabel={t("totp.prepare")}>
          {null}
        </ActionForm>
      )}
    </>
  );
}
