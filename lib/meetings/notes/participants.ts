import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { saidAttendanceIsRequired } from "@/lib/invitations/snapshot";
import { type AttendanceState, feelings, type Participant, participantKey } from "@/lib/meetings/notes/rules";
import type { ParticipantView } from "@/lib/meetings/notes/views";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { toDatabaseDay } from "@/lib/time/database-day";
import type { PlainDate } from "@/lib/time/plain-date";

type Who = Pick<
  ParticipantView,
  "participant" | "who" | "relation" | "name" | "profession" | "phone" | "mustCome"
>;

/** Everyone the meeting is for, the child and the family first (S001-48), with what is noted about their attendance. */
export async function readParticipants(
  tx: Transaction,
  meeting: { readonly id: string; readonly caseId: string; readonly plannedOn: PlainDate },
): Promise<{ readonly participants: ParticipantView[]; readonly version: number }> {
  const rows = await tx.attendance.findMany({ where: { meetingId: meeting.id } });
  const attended = rows.flatMap(({ agencyId }) => agencyId ?? []);
  const everyone = [...(await readFamily(tx, meeting)), ...(await readAgencies(tx, meeting, attended))];
  const participants = everyone.map((who): ParticipantView => {
    const row = rows.find((one) => participantKey(participantOf(one)) === participantKey(who.participant));
    const none = { state: null, reason: "", hasMandate: null, felt: null, feltNote: "" };
    if (!row) return { ...who, ...none };
    const { state, name, profession, phone, reason, hasMandate, feltNote } = row;
    const felt = feelings.find((feeling) => feeling === row.felt) ?? null;
    return { ...who, state, name, profession, phone, reason, hasMandate, felt, feltNote };
  });
  return { participants, version: rows.reduce((sum, { version }) => sum + version, 0) };
}

/** The participant that a row of attendance or a note is about. */
export function participantOf(row: {
  readonly guardianId: string | null;
  readonly agencyId: string | null;
}): Participant {
  if (row.guardianId !== null) return { kind: "guardian", id: row.guardianId };
  return row.agencyId === null ? { kind: "child" } : { kind: "agency", id: row.agencyId };
}

/** The columns that say whom a row is about. */
export function columnsOf(participant: Participant): { guardianId: string | null; agencyId: string | null } {
  return {
    guardianId: participant.kind === "guardian" ? participant.id : null,
    agencyId: participant.kind === "agency" ? participant.id : null,
  };
}

export function isHere(state: AttendanceState | null): boolean {
  return state === "present" || state === "substitute";
}

async function readFamily(
  tx: Transaction,
  meeting: { caseId: string; plannedOn: PlainDate },
): Promise<Who[]> {
  const noContact = { name: "", profession: "", phone: "", mustCome: false };
  const day = toDatabaseDay(meeting.plannedOn);
  const child = await tx.child.findUniqueOrThrow({
    where: { caseId: meeting.caseId },
    select: { givenName: true },
  });
  const guardians = await tx.guardian.findMany({
    where: {
      caseId: meeting.caseId,
      removedAt: null,
      OR: [{ custodyUntil: null }, { custodyUntil: { gte: day } }],
    },
    select: { id: true, name: true, relation: true },
    orderBy: { recordedAt: "asc" },
  });
  return [
    { participant: { kind: "child" }, who: child.givenName, relation: "", ...noContact },
    ...guardians.map(({ id, name, relation }): Who => ({
      participant: { kind: "guardian", id },
      who: name,
      relation,
      ...noContact,
    })),
  ];
}

/** The agency that coordinates, those invited to this meeting, and any other that is noted as having come. */
async function readAgencies(
  tx: Transaction,
  meeting: { id: string; caseId: string },
  attended: readonly string[],
): Promise<Who[]> {
  const coordinator = await tx.coordinatorPeriod.findFirst({
    where: { caseId: meeting.caseId, endedAt: null },
  });
  const invitations = await tx.invitation.findMany({
    where: { meetingId: meeting.id, recall: null },
    select: { agencyId: true, snapshot: true, answers: { orderBy: { answeredAt: "desc" }, take: 1 } },
  });
  const invited = invitations.map(({ agencyId }) => agencyId);
  const ids = [...new Set([coordinator?.agencyId ?? [], invited, attended].flat())];
  const agencies = await tx.agency.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, contactPeople: { orderBy: { name: "asc" }, take: 1 } },
  });
  const person =
    coordinator &&
    (await tx.person.findUnique({
      where: { id: coordinator.personId },
      select: { name: true, title: true, phone: true },
    }));

  const views = inAlphabeticalOrder(agencies, ({ name }) => name).map((agency): Who => {
    const participant: Participant = { kind: "agency", id: agency.id };
    const invitation = invitations.find(({ agencyId }) => agencyId === agency.id);
    const mustCome = saidAttendanceIsRequired(invitation?.snapshot);
    const named = { participant, who: agency.name, relation: "", mustCome };
    if (person && agency.id === coordinator.agencyId)
      return { ...named, name: person.name, profession: person.title, phone: person.phone };
    const answer = invitation?.answers[0];
    if (answer?.personName)
      return { ...named, name: answer.personName, profession: answer.profession, phone: answer.phone };
    const contact = agency.contactPeople[0];
    return {
      ...named,
      name: contact?.name ?? "",
      profession: contact?.profession ?? "",
      phone: contact?.phone ?? "",
    };
  });
  const isOwn = (who: Who) =>
    who.participant.kind === "agency" && who.participant.id === coordinator?.agencyId;
  return [...views.filter(isOwn), ...views.filter((who) => !isOwn(who))];
}
