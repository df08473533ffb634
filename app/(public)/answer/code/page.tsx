import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CodeField } from "@/components/auth/code-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { readCookie } from "@/lib/auth/cookie";
import { isDemo } from "@/lib/auth/demo-people";
import { codeMinutes } from "@/lib/guest-links/rules";
import { askForNewCodeAction, openMeetingAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guestLinks.code"))("title") };
}

export default async function AnswerCodePage() {
  if (!(await readCookie("guest"))) redirect("/answer");
  const t = await getTranslations("guestLinks.code");
  return (
    <div className="max-w-question">
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      {isDemo() && (
        <div className="mb-8">
          <Notice title={t("demo")}>
            <TextLink href="/demo-mailbox" target="_blank">
              {t("demoLink")}
            </TextLink>
          </Notice>
        </div>
      )}
      <ActionForm
        action={openMeetingAction}
        idempotencyKey={randomUUID()}
        version="none"
        submitLabel={t("submit")}
      >
        <CodeField label={t("code")} hint={t("codeHint", { minutes: String(codeMinutes) })} />
      </ActionForm>
      <Section heading={t("noneTitle")} size="part">
        <p className="mb-6 text-ink-2">{t("noneBody")}</p>
        <ActionForm
          action={askForNewCodeAction}
          idempotencyKey={randomUUID()}
          version="none"
          submitLabel={t("again")}
          submitTone="secondary"
        >
          {null}
        </ActionForm>
      </Section>
    </div>
  );
}
