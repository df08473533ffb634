import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { readSummonsSender } from "@/lib/invitations/sender/queries";
import { toPlannedMeeting } from "@/lib/meetings/planning/planned-meeting";
import { findCaseOfMeeting } from "@/lib/meetings/planning/queries";
import { mayChangeMeeting } from "@/lib/meetings/planning/rules";
import { readRoles } from "@/lib/meetings/roles/read-roles";
import type { RolesFormView } from "@/lib/meetings/roles/views";
import { inAlphabeticalOrder } from "@/lib/text/format";

/** What the form about roles starts from: who has them, and who can be chosen. */
export async function getMeetingRoles(actor: Actor, meetingId: string) {
  const caseId = await findCaseOfMeeting(actor, meetingId);
  return readCase(actor, caseId, "meeting.roles", async (tx): Promise<RolesFormView> => {
    const meeting = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    return {
      mayChange: mayChangeMeeting(toPlannedMeeting(meeting)).granted,
      meetingId,
      version: meeting.version,
      roles: await readRoles(tx, meeting),
      agencies: await listChairAgencies(tx, actor, caseId),
      callers: await listCallers(tx, actor, caseId),
    };
  });
}

/** Who can lead: the agency that took the initiative, the own one, and those that are to be invited. */
export async function listChairAgencies(tx: Transaction, actor: Actor, caseId: string) {
  const { initiatingAgencyId } = await tx.childCase.findUniqueOrThrow({
    where: { id: caseId },
    select: { initiatingAgencyId: true },
  });
  const invited = await tx.consideredAgency.findMany({
    where: { caseId, invite: true, agencyId: { not: null } },
    select: { agencyId: true },
  });
  const ids = [initiatingAgencyId, actor.agencyId, ...invited.flatMap(({ agencyId }) => agencyId ?? [])];
  const agencies = await tx.agency.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return inAlphabeticalOrder(agencies, ({ name }) => name);
}

/** Who can call to the meeting: the own agency's people on the case, or the one who alone makes the summons (S004-12). */
export async function listCallers(tx: Transaction, actor: Actor, caseId: string) {
  const sender = await readSummonsSender(tx, actor, caseId);
  if (sender) return [{ id: sender.personId, name: sender.personName }];
  const workers = await tx.caseWorker.findMany({
    where: { caseId, agencyId: actor.agencyId, endedAt: null },
    select: { personId: true },
  });
  const people = await tx.person.findMany({
    where: { id: { in: workers.map(({ personId }) => personId) } },
    select: { id: true, name: true },
  });
  return inAlphabeticalOrder(people, ({ name }) => name);
}
