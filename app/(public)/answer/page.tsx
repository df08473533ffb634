import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkField } from "@/components/guest-links/link-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { askForCodeAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guestLinks.ask"))("title") };
}

/** Where the link in a mail leads. Opening it does nothing: a program that reads mail opens every link. */
export default async function AnswerPage() {
  const t = await getTranslations("guestLinks.ask");
  return (
    <div className="max-w-question">
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <div className="mb-8 grid gap-3">
        <p>{t("how")}</p>
        <p>{t("whom")}</p>
      </div>
      <ActionForm
        action={askForCodeAction}
        idempotencyKey={randomUUID()}
        version="none"
        submitLabel={t("submit")}
      >
        <LinkField label={t("link")} hint={t("linkHint")} />
      </ActionForm>
    </div>
  );
}
