import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { MeetingNews } from "@/lib/invitations/received/views";

type Row = { invitation_id: string; cancelled_at: Date | null; is_moved: boolean };

/** What the actor's agency is told of the meetings that it may read about, by invitation. */
export async function readMeetingNews(tx: Transaction): Promise<(invitationId: string) => MeetingNews> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT invitation_id, cancelled_at, is_moved FROM app.received_meetings()`;
  return (invitationId) => newsOf(rows.find((row) => row.invitation_id === invitationId));
}

function newsOf(row: Row | undefined): MeetingNews {
  if (row?.cancelled_at) return { kind: "cancelled", at: row.cancelled_at };
  return { kind: row?.is_moved ? "moved" : "asSent" };
}
