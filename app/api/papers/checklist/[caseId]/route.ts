import { getChecklistPaper } from "@/lib/checklists/paper";
import { pdfAnswer } from "@/lib/papers/pdf-answer";

export function GET(
  _request: Request,
  { params }: { params: Promise<{ caseId: string }> },
): Promise<Response> {
  return pdfAnswer(
    async (actor) => (await getChecklistPaper(actor, (await params).caseId, { page: "checklist.pdf" })).view,
  );
}
