import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { missingRoles } from "@/lib/meetings/roles/rules";
import type { MeetingRoles } from "@/lib/meetings/roles/views";
import type { Meeting } from "@/prisma/generated/client";

type RoleColumns = Pick<
  Meeting,
  "chairAgencyId" | "chairName" | "noteTakerName" | "planWriterName" | "callerId" | "arrangerName" | "setUp"
>;

/** The roles of a meeting with the names of those that are kept by id. */
export async function readRoles(tx: Transaction, meeting: RoleColumns): Promise<MeetingRoles> {
  const { chairAgencyId, callerId, chairName, noteTakerName, planWriterName, arrangerName, setUp } = meeting;
  const named = { id: true, name: true } as const;
  return {
    ...{ chairName, noteTakerName, planWriterName, arrangerName, setUp },
    chairAgency: chairAgencyId
      ? await tx.agency.findUnique({ where: { id: chairAgencyId }, select: named })
      : null,
    caller: callerId ? await tx.person.findUnique({ where: { id: callerId }, select: named }) : null,
    missing: missingRoles({ chair: chairName, noteTaker: noteTakerName, planWriter: planWriterName }),
  };
}
