import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import type { CalendarMeeting } from "@/lib/calendar/meeting-file";
import { readCase } from "@/lib/cases/queries";
import { env } from "@/lib/env";
import { NotFoundError } from "@/lib/errors";
import { readMeetingNews } from "@/lib/invitations/received/meeting-news";
import { findReceived } from "@/lib/invitations/received/queries";
import { invitationSnapshotSchema } from "@/lib/invitations/snapshot";
import { toPlannedMeeting } from "@/lib/meetings/planning/planned-meeting";
import { findCaseOfMeeting } from "@/lib/meetings/planning/queries";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";

/** A meeting for the calendar of whoever coordinates it. To take it along is an event. */
export async function getMeetingForCalendar(actor: Actor, meetingId: string): Promise<CalendarMeeting> {
  const caseId = await findCaseOfMeeting(actor, meetingId);
  const { head, view } = await readCase(actor, caseId, "meeting.ics", async (tx) =>
    toPlannedMeeting(await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } })),
  );
  const { plannedOn, startsAt, lengthMinutes, movedCount, cancelledAt } = view;
  return {
    ...{ meetingId, plannedOn, startsAt, lengthMinutes, movedCount },
    meetingName: getPracticeModel(head.practiceModel, head.modelVersion).meetingName,
    isCancelled: cancelledAt !== null,
    url: addressOf(`/meetings/${meetingId}`),
  };
}

/** The meeting as it was told to an invited agency. While it is being moved there is no time to write down. */
export function getReceivedForCalendar(actor: Actor, invitationId: string): Promise<CalendarMeeting> {
  return withActor(actor, async (tx) => {
    const { caseId, meetingId, snapshot } = await findReceived(tx, actor, invitationId);
    const news = (await readMeetingNews(tx))(invitationId);
    if (news.kind === "moved") throw new NotFoundError("meeting");
    const { meeting, meetingName, movedCount } = invitationSnapshotSchema.parse(snapshot);
    const { on: plannedOn, startsAt, lengthMinutes } = meeting;
    return recorded(
      {
        ...{ meetingId, meetingName, plannedOn, startsAt, lengthMinutes, movedCount },
        isCancelled: news.kind === "cancelled",
        url: addressOf(`/invitations/${invitationId}`),
      },
      { act: "invitation.calendarTaken", caseId, subjectId: invitationId },
    );
  });
}

function addressOf(path: string): string {
  return new URL(path, env().NEXTAUTH_URL).href;
}
