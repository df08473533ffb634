import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PreferencesForm } from "@/components/notices/preferences-form";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getNoticePreferences } from "@/lib/notices/queries";
import { saveNoticePreferencesAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices.preferences"))("title") };
}

export default async function NoticePreferencesPage() {
  const preferences = await getNoticePreferences(await requireActor());
  const t = await getTranslations("notices.preferences");
  return (
    <div className="max-w-question">
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      {preferences.address === "" && (
        <div className="mb-10">
          <Notice title={t("noAddress")}>
            <p>{t("noAddressBody")}</p>
          </Notice>
        </div>
      )}
      <PreferencesForm
        preferences={preferences}
        idempotencyKey={randomUUID()}
        action={saveNoticePreferencesAction}
      />
    </div>
  );
}
