import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DelegateForm } from "@/components/delegates/delegate-form";
import { DelegateList } from "@/components/delegates/delegate-list";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { getDelegates } from "@/lib/delegates/queries";
import { orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { addDelegateAction, endDelegateAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("delegates"))("title") };
}

export default async function DelegatesPage() {
  const actor = await requireActor();
  const now = new Date();
  const view = await orNotFound(getDelegates(actor, now));
  const t = await getTranslations("delegates");
  return (
    <div className="max-w-question">
      <BackLink href="/decisions">{t("back")}</BackLink>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <Section heading={t("listTitle")}>
        <DelegateList {...view} endAction={endDelegateAction} />
      </Section>
      <Section heading={t("addTitle")}>
        {view.colleagues.length === 0 ? (
          <p>{t("addNone")}</p>
        ) : (
          <DelegateForm
            {...view}
            action={addDelegateAction}
            idempotencyKey={randomUUID()}
            today={todayInSweden(now)}
          />
        )}
      </Section>
    </div>
  );
}
