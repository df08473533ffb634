import { getAssessmentPaper } from "@/lib/assessments/paper";
import { pdfAnswer } from "@/lib/papers/pdf-answer";

export function GET(
  _request: Request,
  { params }: { params: Promise<{ assessmentId: string }> },
): Promise<Response> {
  return pdfAnswer(async (actor) => getAssessmentPaper(actor, (await params).assessmentId, "sv"));
}
