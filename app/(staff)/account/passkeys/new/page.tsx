import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewPasskey } from "@/components/auth/new-passkey";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { getLocalAccount } from "@/lib/account/queries";
import { requireRecentSession } from "@/lib/auth/current";
import { newPasskeyOptions } from "@/lib/auth/enrolment";
import { orNotFound } from "@/lib/page";
import { addPasskeyAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.passkey"))("title") };
}

export default async function NewPasskeyPage() {
  const { actor } = await requireRecentSession();
  const { username } = await orNotFound(getLocalAccount(actor));
  const options = await newPasskeyOptions({ id: actor.personId, name: actor.personName, username });
  const t = await getTranslations("account");
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeading>{t("passkey.title")}</PageHeading>
      <NewPasskey options={options} idempotencyKey={randomUUID()} action={addPasskeyAction} />
    </>
  );
}
