import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextField } from "@/components/ui/form/text-field";
import { PageHeading } from "@/components/ui/page-heading";
import { readUnconnected } from "@/lib/auth/provider/cookies";
import { ownPath } from "@/lib/auth/rules";
import { textOf } from "@/lib/page";
import { connectAccountAction } from "../actions";

type ConnectPageProps = { readonly searchParams: Promise<{ readonly returnTo?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.connect"))("title") };
}

export default async function ConnectPage({ searchParams }: ConnectPageProps) {
  if (!(await readUnconnected())) redirect("/sign-in");
  const t = await getTranslations("auth.connect");
  return (
    <div className="max-w-question">
      <PageHeading lead={t("intro")}>{t("title")}</PageHeading>
      <ActionForm
        action={connectAccountAction}
        idempotencyKey={randomUUID()}
        version="none"
        submitLabel={t("submit")}
      >
        <input type="hidden" name="returnTo" value={ownPath(textOf((await searchParams).returnTo))} />
        <TextField
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          autoComplete="one-time-code"
          spellCheck={false}
        />
      </ActionForm>
      <p className="mt-6 text-meta text-ink-3">{t("noCode")}</p>
    </div>
  );
}
