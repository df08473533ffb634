import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { NotFoundError } from "@/lib/errors";
import { sentence } from "@/lib/text/sentence";
import { todayInSweden } from "@/lib/time/plain-date";

type MeetingOfCase = { readonly caseId: string; readonly meetingId: string };

/** The agencies that were invited to the meeting that the plan rests on, and can come to the next one too. */
export async function listInvited(tx: Transaction, { meetingId }: MeetingOfCase): Promise<string[]> {
  const invitations = await tx.invitation.findMany({
    where: { meetingId, recall: null },
    select: { agencyId: true },
  });
  return invitations.map(({ agencyId }) => agencyId);
}

/** Whoever of those invited comes again is to be invited again, and nobody else of them. Only what changes is written, with the day as its reason. */
export async function inviteAgain(
  tx: Transaction,
  meeting: MeetingOfCase,
  chosenIds: readonly string[],
  now: Date,
): Promise<void> {
  const { caseId } = meeting;
  const invited = await listInvited(tx, meeting);
  if (chosenIds.some((id) => !invited.includes(id))) throw new NotFoundError("agency");
  const considered = await tx.consideredAgency.findMany({ where: { caseId, agencyId: { in: invited } } });
  for (const { id, agencyId, invite } of considered) {
    const comesAgain = chosenIds.some((chosen) => chosen === agencyId);
    if (comesAgain === invite) continue;
    const reason = sentence(
      "sv",
      comesAgain ? "plans.nextMeeting.comesAgain" : "plans.nextMeeting.staysAway",
      {
        day: todayInSweden(now),
      },
    );
    await tx.consideredAgency.update({
      where: { id },
      data: { invite: comesAgain, reason, consideredAt: now, version: { increment: 1 } },
    });
  }
}
