import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { ensureChanged } from "@/lib/access/versions";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { requireMailable } from "@/lib/invitations/sending";
import type { InvitationChannel, Preparation } from "@/lib/invitations/rules";
import type { PrepareInvitation } from "@/lib/invitations/schemas";
import type { ReceiverView } from "@/lib/invitations/views";
import type { ContactWayKind } from "@/lib/agencies/views";
import { toDatabaseDay } from "@/lib/time/database-day";
import type { PlainDate } from "@/lib/time/plain-date";
import type { PreparedInvitation } from "@/prisma/generated/client";

export type PreparedChoice = Preparation & {
  readonly contactWay: string;
  readonly contactSource: string;
  readonly contactConfirmedOn: PlainDate | null;
  readonly reasonNote: string;
};

const channelOf: Readonly<Record<ContactWayKind, InvitationChannel>> = {
  email: "email",
  phone: "phone",
  post: "letter",
};

/** Which channel a chosen way means, and the address as it stands in the register that day (S001-35). */
export function chosenWay(
  way: string,
  { contactWays }: ReceiverView,
): Pick<PreparedChoice, "channel" | "contactWay"> {
  if (way === "kring" || way === "link") return { channel: way, contactWay: "" };
  const contactWay = contactWays.find(({ id }) => id === way);
  if (!contactWay) throw new NotFoundError("contactWay");
  const channel = channelOf[contactWay.kind];
  requireMailable(channel, contactWay.value);
  return { channel, contactWay: contactWay.value };
}

/** What is said of the established contact; where none is asked for, nothing is kept. */
export function contactOf(input: PrepareInvitation, { needsContact }: ReceiverView) {
  const asked = needsContact && input.establishedContact !== "notNeeded";
  if (!needsContact) return { ...noContact, establishedContact: "notNeeded" as const };
  if (!asked || input.establishedContact !== "yes")
    return {
      ...noContact,
      establishedContact: asked ? input.establishedContact : ("unknown" as const),
      contactSource: input.contactSource,
    };
  const { establishedContact, contactSource, contactConfirmedOn, reasonIsRelevant, reasonNote } = input;
  return { establishedContact, contactSource, contactConfirmedOn, reasonIsRelevant, reasonNote };
}

const noContact = { contactSource: "", contactConfirmedOn: null, reasonIsRelevant: null, reasonNote: "" };

/** Version 0 means that nothing was chosen before. */
export async function savePrepared(
  tx: Transaction,
  place: { readonly caseId: string; readonly meetingId: string; readonly agencyId: string },
  version: number,
  choice: PreparedChoice,
  now: Date,
): Promise<string> {
  const { meetingId, agencyId } = place;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`prepared ${meetingId} ${agencyId}`}, 0))`;
  const columns = {
    ...choice,
    contactConfirmedOn: choice.contactConfirmedOn && toDatabaseDay(choice.contactConfirmedOn),
    preparedAt: now,
  };
  const saved = await tx.preparedInvitation.findUnique({
    where: { meetingId_agencyId: { meetingId, agencyId } },
  });
  if (!saved && version === 0) {
    return (await tx.preparedInvitation.create({ data: { ...place, ...columns }, select: { id: true } })).id;
  }
  if (!saved) throw new ConflictError(0);
  const { count } = await tx.preparedInvitation.updateMany({
    where: { id: saved.id, version },
    data: { ...columns, version: { increment: 1 } },
  });
  await ensureChanged(count, async () => conflictOver(saved));
  return saved.id;
}

function conflictOver(saved: PreparedInvitation): ConflictError {
  return new ConflictError(saved.version, [
    { label: "invitations.fields.kind", choice: `invitations.kinds.${saved.kind}` },
    { label: "invitations.fields.way", choice: `invitations.channels.${saved.channel}` },
    {
      label: "invitations.fields.establishedContact",
      choice: `invitations.contacts.${saved.establishedContact}`,
    },
  ]);
}
