import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { ensureChanged } from "@/lib/access/versions";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { toPlannedMeeting } from "@/lib/meetings/planning/planned-meeting";
import { mayChangeMeeting } from "@/lib/meetings/planning/rules";
import { listCallers, listChairAgencies } from "@/lib/meetings/roles/queries";
import { readRoles } from "@/lib/meetings/roles/read-roles";
import type { AssignRoles } from "@/lib/meetings/roles/schemas";

/** Says who leads the meeting, takes notes, writes the plan, calls and arranges. That another agency leads stands in the trace (S004-14). */
export function assignRoles(
  actor: Actor,
  input: AssignRoles,
  now = new Date(),
): Promise<{ meetingId: string; caseId: string }> {
  const { meetingId, version, idempotencyKey: _key, ...roles } = input;
  return withActor(
    actor,
    async (tx) => {
      const meeting = await tx.meeting.findUnique({ where: { id: meetingId } });
      if (!meeting) throw new NotFoundError("meeting");
      const { caseId } = meeting;
      await requireOpenCase(tx, caseId);
      ensure(mayChangeMeeting(toPlannedMeeting(meeting)));
      requireListed(await listChairAgencies(tx, actor, caseId), roles.chairAgencyId, "agency");
      requireListed(await listCallers(tx, actor, caseId), roles.callerId, "person");

      const { count } = await tx.meeting.updateMany({
        where: { id: meetingId, version },
        data: { ...roles, version: { increment: 1 } },
      });
      await ensureChanged(count, () => conflictOver(tx, meetingId));
      return recorded(
        { meetingId, caseId },
        {
          act: "meeting.rolesAssigned",
          caseId,
          subjectId: meetingId,
          detail: {
            agencyId: roles.chairAgencyId,
            agencyIdBefore: meeting.chairAgencyId,
            callerId: roles.callerId,
          },
          at: now,
        },
      );
    },
    input,
  );
}

function requireListed(listed: readonly { readonly id: string }[], id: string, subject: string): void {
  if (!listed.some((one) => one.id === id)) throw new NotFoundError(subject);
}

async function conflictOver(tx: Transaction, meetingId: string): Promise<ConflictError> {
  const meeting = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  const roles = await readRoles(tx, meeting);
  const texts = [
    { label: "meetings.roles.chairAgency", text: roles.chairAgency?.name ?? "" },
    { label: "meetings.roles.chairName", text: roles.chairName },
    { label: "meetings.roles.noteTakerName", text: roles.noteTakerName },
    { label: "meetings.roles.planWriterName", text: roles.planWriterName },
    { label: "meetings.roles.caller", text: roles.caller?.name ?? "" },
    { label: "meetings.roles.arrangerName", text: roles.arrangerName },
    { label: "meetings.roles.setUp", text: roles.setUp },
  ];
  return new ConflictError(
    meeting.version,
    texts.filter(({ text }) => text !== ""),
  );
}
