import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextField } from "@/components/ui/form/text-field";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { getLocalAccount } from "@/lib/account/queries";
import { requireRecentSession } from "@/lib/auth/current";
import { shortestPassword } from "@/lib/auth/passwords";
import { orNotFound } from "@/lib/page";
import { changePasswordAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.password"))("title") };
}

export default async function PasswordPage() {
  const { actor } = await requireRecentSession();
  const { username } = await orNotFound(getLocalAccount(actor));
  const t = await getTranslations("account");
  const field = { type: "password", autoComplete: "new-password", spellCheck: false } as const;
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeading lead={t("password.lead")}>{t("password.title")}</PageHeading>
      <ActionForm
        action={changePasswordAction}
        idempotencyKey={randomUUID()}
        version="none"
        submitLabel={t("password.submit")}
      >
        <input type="text" autoComplete="username" value={username} readOnly hidden />
        <TextField
          {...field}
          name="newPassword"
          label={t("password.newPassword")}
          hint={t("password.hint", { minimum: String(shortestPassword) })}
        />
        <TextField {...field} name="repeatedPassword" label={t("password.repeated")} />
      </ActionForm>
    </>
  );
}
