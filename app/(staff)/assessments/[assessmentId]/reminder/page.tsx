import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DutyPage } from "@/components/assessments/duty-page";
import { listAgencies } from "@/lib/agencies/queries";
import { acknowledgeDutyAction } from "../../actions";
import { type AssessmentPageProps, readAssessmentPage } from "../read-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assessments"))("duty.make") };
}

export default async function ReminderPage(props: AssessmentPageProps) {
  const { actor, assessment } = await readAssessmentPage(props, "reminder");
  const agencies = await listAgencies(actor);
  return (
    <DutyPage
      assessment={assessment}
      agencies={agencies.filter(({ kind }) => kind === "socialServices")}
      action={acknowledgeDutyAction}
      idempotencyKey={randomUUID()}
    />
  );
}
