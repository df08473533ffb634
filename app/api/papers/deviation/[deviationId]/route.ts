import { getDeviationPaper } from "@/lib/deviations/paper";
import { pdfAnswer } from "@/lib/papers/pdf-answer";

export function GET(
  _request: Request,
  { params }: { params: Promise<{ deviationId: string }> },
): Promise<Response> {
  return pdfAnswer(async (actor) => getDeviationPaper(actor, (await params).deviationId));
}
