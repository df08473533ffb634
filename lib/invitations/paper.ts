import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdReceived } from "@/lib/access/hold-case";
import { withActor } from "@/lib/access/with-actor";
import { NotFoundError } from "@/lib/errors";
import { markSeen } from "@/lib/invitations/received/queries";
import { type InvitationSnapshot, invitationSnapshotSchema } from "@/lib/invitations/snapshot";
import type { PaperDocument } from "@/lib/papers/document";
import { invitationForm } from "@/lib/papers/invitation-form";
import { dayOf, plainDay } from "@/lib/text/format";
import { plainDate } from "@/lib/time/plain-date";
import { id as idSchema } from "@/lib/validation";

type Printed = { readonly agencyId: string; readonly sentAt: Date; readonly at: Date; readonly by: string };

/**
 * "Samverkansmöte enligt Kronobarnsmodellen" (S001-27) for whoever sent the invitation or received it, from what was sent.
 * To read it is an event; at the receiver's it is also seen.
 */
export function getInvitationPaper(
  actor: Actor,
  invitationId: string,
  now = new Date(),
): Promise<PaperDocument> {
  return readPaper(actor, { id: invitationId }, now);
}

/** The same paper under the case's own address, which exists only for the agency that sent it. */
export function getSentInvitationPaper(
  actor: Actor,
  caseId: string,
  invitationId: string,
  now = new Date(),
): Promise<PaperDocument> {
  return readPaper(actor, { id: invitationId, caseId, NOT: { agencyId: actor.agencyId } }, now);
}

function readPaper(
  actor: Actor,
  where: { id: string; caseId?: string; NOT?: { agencyId: string } },
  now: Date,
): Promise<PaperDocument> {
  return withActor(actor, async (tx) => {
    const isWrong = [where.id, where.caseId ?? where.id].some((id) => !idSchema.safeParse(id).success);
    if (isWrong) throw new NotFoundError("invitation");
    await holdReceived(tx, where.id, "shared");
    const row = await tx.invitation.findFirst({ where });
    if (!row) throw new NotFoundError("invitation");
    const { id, caseId, agencyId, sentAt } = row;
    if (agencyId === actor.agencyId) await markSeen(tx, actor, row, now);
    const snapshot = invitationSnapshotSchema.parse(row.snapshot);
    const paper = invitationPaper(snapshot, { agencyId, sentAt, at: now, by: actor.personName });
    return recorded(paper, { act: "invitation.printed", caseId, subjectId: id, at: now });
  });
}

/** Swedish always: it is a Swedish form. Names are those the snapshot holds, so a protected child's place stays out. */
function invitationPaper(snapshot: InvitationSnapshot, { agencyId, sentAt, at, by }: Printed): PaperDocument {
  const { kind, caller, child, meeting, contactConfirmedOn } = snapshot;
  const named = (id: string, name: string) => ({ id, name, kindName: name });
  return invitationForm({
    language: "sv",
    code: snapshot.caseCode,
    printed: { at, by },
    modelName: snapshot.modelName.sv,
    meetingName: snapshot.meetingName,
    kind: kind === "summons" ? "call" : "invitation",
    attendanceIsRequired: snapshot.attendanceIsRequired,
    sentOn: plainDate(dayOf(sentAt)),
    to: { agency: named(agencyId, snapshot.receiverName), person: null },
    from: {
      agency: named("", caller.agency),
      person: [caller.person, caller.title].filter(Boolean).join(", "),
      phone: caller.phone || null,
    },
    child: {
      name: child.age === null ? child.name : `${child.name}, ${String(child.age)} år`,
      hasProtectedIdentity: child.isProtected,
    },
    meeting: {
      on: meeting.on,
      at: meeting.startsAt,
      lengthMinutes: meeting.lengthMinutes,
      venue:
        meeting.form === "digital"
          ? { kind: "link", text: meeting.link }
          : { kind: "place", text: meeting.place ?? "" },
    },
    reason: snapshot.question,
    needs: meeting.needs,
    areaLabels: snapshot.areas.map(({ label }) => label.sv),
    establishedContact: contactConfirmedOn && plainDay(contactConfirmedOn),
    consentOn: snapshot.consentOn,
    others: "seePlan",
    answerBy: snapshot.answerBy,
  });
}
