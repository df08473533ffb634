import { redirect } from "next/navigation";
import { nextPage } from "@/lib/assessments/next-page";
import { type AssessmentPageProps, readAssessmentPage } from "./read-page";

/** Leads to where the assessment stands. */
export default async function AssessmentPage(props: AssessmentPageProps) {
  const { assessment } = await readAssessmentPage(props, "start");
  redirect(nextPage(assessment));
}
