import { getFollowUpPaper } from "@/lib/follow-ups/paper";
import { pdfAnswer } from "@/lib/papers/pdf-answer";

/** One follow-up as PDF (`?id=`), or the form to follow up on. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ caseId: string }> },
): Promise<Response> {
  return pdfAnswer(async (actor) => {
    const followUpId = new URL(request.url).searchParams.get("id");
    const { caseId } = await params;
    return (await getFollowUpPaper(actor, caseId, followUpId, { page: "followUp.pdf" })).view;
  });
}
