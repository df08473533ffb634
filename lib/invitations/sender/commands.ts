import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { withActor } from "@/lib/access/with-actor";
import { claimOpenCase } from "@/lib/cases/require-open-case";
import { readSummonsSender } from "@/lib/invitations/sender/queries";
import { mayTakeOver } from "@/lib/invitations/sender/rules";
import type { TakeOverSummons } from "@/lib/invitations/sender/schemas";

/** A colleague makes the summons from now on, and says why. The meeting that is planned says so too. */
export function takeOverSummons(
  actor: Actor,
  input: TakeOverSummons,
  now = new Date(),
): Promise<{ caseId: string }> {
  const { caseId, reason } = input;
  const { personId, agencyId } = actor;
  return withActor(
    actor,
    async (tx) => {
      await claimOpenCase(tx, caseId, input.version);
      const before = await readSummonsSender(tx, actor, caseId);
      ensure(mayTakeOver(before));
      await tx.summonsSender.create({ data: { caseId, agencyId, personId, reason, since: now } });
      await tx.meeting.updateMany({
        where: { caseId, heldOn: null, cancelledAt: null },
        data: { callerId: personId, version: { increment: 1 } },
      });
      return recorded(
        { caseId },
        {
          ...{ act: "invitation.takenOver", caseId, subjectId: personId, at: now },
          detail: { personIdBefore: before?.personId ?? "" },
        },
      );
    },
    input,
  );
}
