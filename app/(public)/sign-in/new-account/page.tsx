import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { ConfirmationPanel } from "@/components/ui/confirmation-panel";
import { NewAccountForm } from "@/components/auth/new-account-form";
import { PageHeading } from "@/components/ui/page-heading";
import { shortestPassword } from "@/lib/auth/passwords";
import { textOf } from "@/lib/page";
import { createAccountAction } from "../actions";

type NewAccountPageProps = {
  readonly searchParams: Promise<{ readonly code?: string | string[]; readonly done?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.newAccount"))("title") };
}

export default async function NewAccountPage({ searchParams }: NewAccountPageProps) {
  const { code, done } = await searchParams;
  const t = await getTranslations("auth.newAccount");
  if (textOf(done) === "true") {
    return (
      <ConfirmationPanel title={t("doneTitle")} lead={t("done")}>
        <LinkButton href="/sign-in">{t("signIn")}</LinkButton>
      </ConfirmationPanel>
    );
  }
  return (
    <div className="max-w-question">
      <PageHeading lead={t("intro")}>{t("title")}</PageHeading>
      <NewAccountForm
        action={createAccountAction}
        idempotencyKey={randomUUID()}
        code={textOf(code).slice(0, 60)}
        shortestPassword={shortestPassword}
      />
    </div>
  );
}
