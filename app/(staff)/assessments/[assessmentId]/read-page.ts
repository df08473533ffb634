import { requireActor } from "@/lib/auth/current";
import { getAssessment } from "@/lib/assessments/queries";
import { orNotFound } from "@/lib/page";

/** What Next gives a page under `/assessments/[assessmentId]`. */
export type AssessmentPageProps = { readonly params: Promise<{ readonly assessmentId: string }> };

/** Who reads and the assessment, or the page "Sidan finns inte". */
export async function readAssessmentPage({ params }: AssessmentPageProps, page: string) {
  const { assessmentId } = await params;
  const actor = await requireActor();
  return { actor, assessment: await orNotFound(getAssessment(actor, assessmentId, page)) };
}
