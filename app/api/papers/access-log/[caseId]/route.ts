import { getAccessExtract } from "@/lib/audit/paper";
import { pdfAnswer } from "@/lib/papers/pdf-answer";

/** The extract of who has read, for `?for=child` or a guardian's id. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ caseId: string }> },
): Promise<Response> {
  return pdfAnswer(async (actor) => {
    const receiver = new URL(request.url).searchParams.get("for") ?? "";
    const { caseId } = await params;
    return (await getAccessExtract(actor, caseId, receiver, { page: "accessLog.extract.pdf" })).view;
  });
}
