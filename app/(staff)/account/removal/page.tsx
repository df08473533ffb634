import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/ui/back-link";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { getLocalAccount } from "@/lib/account/queries";
import { requireRecentSession } from "@/lib/auth/current";
import { orNotFound, textOf } from "@/lib/page";
import { removePasskeyAction, removeTotpAction } from "../actions";

type RemovalPageProps = { readonly searchParams: Promise<{ readonly passkey?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("remove") };
}

/** Asks once more before a second factor goes: the passkey that the address names, else the code app. */
export default async function RemovalPage({ searchParams }: RemovalPageProps) {
  const { actor } = await requireRecentSession();
  const { totp, passkeys, mayRemoveFactor } = await orNotFound(getLocalAccount(actor));
  const asked = textOf((await searchParams).passkey);
  const passkey = passkeys.find(({ id }) => id === asked);
  if (!mayRemoveFactor || (asked ? !passkey : !totp)) notFound();
  const t = await getTranslations("account");
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeading lead={t("removal.lead")}>
        {passkey ? t("removal.passkeyTitle", { name: passkey.name }) : t("removal.totpTitle")}
      </PageHeading>
      <ActionForm
        action={passkey ? removePasskeyAction : removeTotpAction}
        idempotencyKey={randomUUID()}
        version="none"
        submitLabel={t("removal.submit")}
        submitTone="danger"
      >
        {passkey && <input type="hidden" name="passkeyId" value={passkey.id} />}
      </ActionForm>
    </>
  );
}
