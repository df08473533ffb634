import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { MeetingTable } from "@/components/meetings/meeting-table";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { listMeetings } from "@/lib/meetings/planning/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("all.title") };
}

export default async function MeetingsPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(listMeetings(actor, caseId));
  const t = await getTranslations("meetings.all");
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <MeetingTable caseId={caseId} meetings={view} isClosed={head.closedAt !== null} />
    </>
  );
}
