import "server-only";
import type { Actor } from "@/lib/access/actor";
import { readCase } from "@/lib/cases/queries";
import { NotFoundError } from "@/lib/errors";
import { closingView } from "@/lib/meetings/closing/queries";
import { readMeetingNotes } from "@/lib/meetings/notes/facts";
import { isHere } from "@/lib/meetings/notes/participants";
import { participantKey } from "@/lib/meetings/notes/rules";
import type { MeetingNotesView } from "@/lib/meetings/notes/views";
import type { MeetingRoom, RoomParty } from "@/lib/meetings/room/views";
import { listAgenciesInForce } from "@/lib/plans/draft";
import { readPlanNow } from "@/lib/plans/queries";
import { id as idSchema } from "@/lib/validation";

/** What is noted at a meeting, the plan that is written at it, and what it lacks before it ends. */
export function getMeetingRoom(
  actor: Actor,
  caseId: string,
  meetingId: string,
  page: "meeting.notes" | "meeting.checklist",
  now = new Date(),
) {
  return readCase(actor, caseId, page, async (tx, head): Promise<MeetingRoom> => {
    if (!idSchema.safeParse(meetingId).success) throw new NotFoundError("meeting");
    const notes = await readMeetingNotes(tx, caseId, meetingId);
    const plan = await readPlanNow(tx, head, now);
    const parties = partiesOf(notes, await listAgenciesInForce(tx, caseId));
    return { notes, plan, parties, closing: await closingView(tx, head, notes, plan) };
  });
}

/** The agencies of the meeting that a consent in force names, by who came from them, then the family. */
function partiesOf({ participants }: MeetingNotesView, inForce: readonly string[]): RoomParty[] {
  const all = participants.flatMap(({ participant, who, state, name }): RoomParty[] => {
    if (participant.kind === "agency" && !inForce.includes(participant.id)) return [];
    const person = participant.kind === "agency" && isHere(state) ? name : "";
    return [{ key: participantKey(participant), who, person }];
  });
  const isAgency = ({ key }: RoomParty) => key.startsWith("agency-");
  return [...all.filter(isAgency), ...all.filter((party) => !isAgency(party))];
}
