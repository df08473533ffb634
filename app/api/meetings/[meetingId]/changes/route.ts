import { revisionAnswer } from "@/lib/live/revision-answer";
import { getNotesRevision } from "@/lib/meetings/notes/queries";

/** Tells an open page of a meeting's notes that there is something new to read. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ meetingId: string }> },
): Promise<Response> {
  const { meetingId } = await params;
  return revisionAnswer(request, (actor) => getNotesRevision(actor, meetingId));
}
