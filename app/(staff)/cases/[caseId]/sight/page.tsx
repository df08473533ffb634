import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { OthersSight } from "@/components/cases/sight/others-sight";
import { OwnGrounds } from "@/components/cases/sight/own-grounds";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { getSight } from "@/lib/cases/sight/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sight"))("title") };
}

export default async function SightPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getSight(actor, caseId));
  const t = await getTranslations("sight");
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <OwnGrounds grounds={view.grounds} agencyName={actor.agencyName} />
      <OthersSight view={view} />
      <p className="mt-8">
        <TextLink href="/who-may-what" className="inline-flex min-h-11 items-center">
          {t("rules")}
        </TextLink>
      </p>
    </>
  );
}
