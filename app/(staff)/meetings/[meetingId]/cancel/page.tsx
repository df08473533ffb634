import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CancelForm } from "@/components/meetings/cancel-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getMeetingPlan } from "@/lib/meetings/planning/queries";
import { mayChangeMeeting } from "@/lib/meetings/planning/rules";
import { type MeetingPageProps, orNotFound, partNotFound } from "@/lib/page";
import { cancelMeetingAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("cancel.title") };
}

export default async function CancelMeetingPage({ params }: MeetingPageProps) {
  const { meetingId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getMeetingPlan(actor, meetingId));
  if (head.closedAt) redirect(`/meetings/${meetingId}`);
  if (!mayChangeMeeting(view.meeting).granted) return partNotFound();
  const t = await getTranslations("meetings");
  return (
    <>
      <BackLink href={`/meetings/${meetingId}`}>{t("plan.title")}</BackLink>
      <PageHeading lead={t("cancel.lead")}>{t("cancel.title")}</PageHeading>
      <CancelForm {...view} action={cancelMeetingAction} idempotencyKey={randomUUID()} />
    </>
  );
}
