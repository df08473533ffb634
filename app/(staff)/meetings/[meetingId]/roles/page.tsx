import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RolesFields } from "@/components/meetings/roles-fields";
import { BackLink } from "@/components/ui/back-link";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getMeetingRoles } from "@/lib/meetings/roles/queries";
import { type MeetingPageProps, orNotFound, partNotFound } from "@/lib/page";
import { assignRolesAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("roles.title") };
}

export default async function MeetingRolesPage({ params }: MeetingPageProps) {
  const { meetingId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getMeetingRoles(actor, meetingId));
  if (head.closedAt) redirect(`/meetings/${meetingId}`);
  if (!view.mayChange) return partNotFound();
  const t = await getTranslations("meetings");
  return (
    <>
      <BackLink href={`/meetings/${meetingId}`}>{t("plan.title")}</BackLink>
      <PageHeading lead={t("roles.lead")}>{t("roles.title")}</PageHeading>
      <ActionForm
        action={assignRolesAction}
        idempotencyKey={randomUUID()}
        version={view.version}
        submitLabel={t("roles.submit")}
        className="max-w-question"
      >
        <input type="hidden" name="meetingId" value={meetingId} />
        <RolesFields view={view} />
      </ActionForm>
    </>
  );
}
