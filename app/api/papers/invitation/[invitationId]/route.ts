import { getInvitationPaper } from "@/lib/invitations/paper";
import { pdfAnswer } from "@/lib/papers/pdf-answer";

export function GET(
  _request: Request,
  { params }: { params: Promise<{ invitationId: string }> },
): Promise<Response> {
  return pdfAnswer(async (actor) => getInvitationPaper(actor, (await params).invitationId));
}
