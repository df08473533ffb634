import { nothingPersonal } from "@/lib/access/audit";
import type { Actor } from "@/lib/access/actor";
import { withActor } from "@/lib/access/with-actor";
import { confirmVersion, noteConfirmation } from "@/lib/confirmations/commands";
import { confirmVersionSchema, noteConfirmationSchema } from "@/lib/confirmations/schemas";
import type { PlainDate } from "@/lib/time/plain-date";
import type { ToldCase } from "./case";
import { at } from "./clock";
import { filled } from "./form";
import { handedStory } from "./plan";

/** A party's first answer about a version, noted by whoever coordinates. */
export async function notedStory(
  { actor, caseId }: ToldCase,
  versionId: string,
  on: PlainDate,
  receiver: string,
  fields: object,
): Promise<void> {
  const form = { version: "0", caseId, versionId, receiver, answeredOn: on, ...fields };
  await noteConfirmation(actor, filled(noteConfirmationSchema, form), at(on, "15:30"));
}

/** An invited agency confirms the latest copy that it has been handed. */
export async function confirmedStory(receiver: Actor, { caseId }: ToldCase, on: PlainDate): Promise<void> {
  const handed = await withActor(receiver, async (tx) => {
    const where = { caseId, agencyId: receiver.agencyId };
    const { id: invitationId } = await tx.invitation.findFirstOrThrow({ where, orderBy: { sentAt: "desc" } });
    const { id: disclosureId } = await tx.disclosure.findFirstOrThrow({
      where,
      orderBy: { disclosedAt: "desc" },
    });
    return nothingPersonal({ invitationId, disclosureId });
  });
  const form = filled(confirmVersionSchema, { version: "0", ...handed });
  await confirmVersion(receiver, form, at(on, "09:05"));
}

/** Everybody has their copy, and the child and the guardians have said on paper that it is right. */
export async function agreedByAllStory(
  told: ToldCase,
  versionId: string,
  agencyIds: readonly string[],
  on: PlainDate,
): Promise<void> {
  const family = ["child", ...told.guardianIds.map((id) => `guardian-${id}`)];
  const agencies = agencyIds.map((id) => `agency-${id}`);
  await handedStory(
    told,
    versionId,
    on,
    [...family, ...agencies].map((receiver) => [receiver]),
  );
  for (const receiver of family) await notedStory(told, versionId, on, receiver, { answer: "confirmed" });
}
