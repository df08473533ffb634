import { z } from "zod";
import { isTreatedAsProtected, type Protection } from "@/lib/children/protection";
import type { InvitationKind } from "@/lib/invitations/rules";
import type { PlannedMeeting } from "@/lib/meetings/planning/views";
import { numberedAreas } from "@/lib/needs/numbered-areas";
import type { Need } from "@/lib/needs/rules";
import { meetingNameSchema, type PracticeModel } from "@/lib/practice-models/schema";
import { ageOn, parsePlainDate, type PlainDate, plainDate } from "@/lib/time/plain-date";

const day = z
  .string()
  .refine((text) => parsePlainDate(text) !== null)
  .transform(plainDate);
const words = z.strictObject({ sv: z.string(), en: z.string() });

/**
 * What one receiver may read of an invitation, fixed when it is sent. It never says who else is invited,
 * holds no identity number and, for a protected child, neither name, place nor telephone.
 */
export const invitationSnapshotSchema = z.strictObject({
  format: z.literal(1),
  /** Said over the telephone instead of a name. */
  caseCode: z.string(),
  kind: z.enum(["summons", "invitation"]),
  modelName: words,
  /** What the model calls its meeting. What was sent before it was kept was sent by a routine that says so. */
  meetingName: meetingNameSchema.default({
    indefinite: { sv: "samverkansmöte", en: "collaboration meeting" },
    definite: { sv: "samverkansmötet", en: "the collaboration meeting" },
  }),
  receiverName: z.string(),
  meeting: z.strictObject({
    on: day,
    startsAt: z.string(),
    lengthMinutes: z.number(),
    form: z.enum(["physical", "digital"]),
    /** null where the place is told another way, because the child is protected. */
    place: z.string().nullable(),
    link: z.string(),
    needs: z.string(),
  }),
  caller: z.strictObject({ agency: z.string(), person: z.string(), title: z.string(), phone: z.string() }),
  child: z.strictObject({ name: z.string(), age: z.number().nullable(), isProtected: z.boolean() }),
  question: z.string(),
  areas: z.array(z.strictObject({ key: z.string(), number: z.number(), label: words })),
  answerBy: day,
  attendanceIsRequired: z.boolean(),
  /** The day on which it was confirmed that the receiver knows the child; null where none is asked for. */
  contactConfirmedOn: day.nullable(),
  consentOn: day,
  /** How often the meeting had been moved when this was sent: the sequence of its calendar file. */
  movedCount: z.int().min(0).default(0),
});

export type InvitationSnapshot = z.output<typeof invitationSnapshotSchema>;

/** `kindName` says what an agency is without telling where: "Barn- och elevhälsa". */
type NamedAgency = { readonly name: string; readonly kindName: string };

export type SnapshotFacts = {
  readonly model: Pick<PracticeModel, "name" | "meetingName" | "areas" | "invitation">;
  readonly kind: InvitationKind;
  readonly caseCode: string;
  readonly receiver: NamedAgency;
  readonly contactConfirmedOn: PlainDate | null;
  readonly consentOn: PlainDate;
  readonly meeting: PlannedMeeting;
  readonly caller: {
    readonly agency: NamedAgency;
    readonly person: string;
    readonly title: string;
    readonly phone: string;
  };
  readonly child: {
    readonly givenName: string;
    readonly familyName: string;
    readonly birthDate: PlainDate;
    readonly protection: Protection;
  };
  readonly needs: readonly Need[];
};

/** The same facts give the same text: the page that shows it before sending and the act that sends it both ask here. */
export function invitationSnapshot(facts: SnapshotFacts): InvitationSnapshot {
  const { model, kind, meeting, child } = facts;
  const isProtected = isTreatedAsProtected(child.protection);
  return {
    format: 1,
    kind,
    modelName: model.name,
    meetingName: model.meetingName,
    caseCode: facts.caseCode,
    receiverName: isProtected ? facts.receiver.kindName : facts.receiver.name,
    meeting: {
      on: meeting.plannedOn,
      startsAt: meeting.startsAt,
      lengthMinutes: meeting.lengthMinutes,
      form: meeting.form,
      place: isProtected ? null : meeting.place,
      link: meeting.link,
      needs: meeting.needs,
    },
    caller: callerFor(facts.caller, isProtected),
    child: childFor(child, isProtected, meeting.plannedOn),
    question: meeting.question,
    areas: numberedAreas(model.areas, facts.needs),
    answerBy: meeting.answerBy,
    attendanceIsRequired: kind === "summons" && model.invitation.attendanceIsDuty,
    contactConfirmedOn: facts.contactConfirmedOn,
    consentOn: facts.consentOn,
    movedCount: meeting.movedCount,
  };
}

/** Whether the meeting has been moved, or is about something else, since the invitation was sent. */
export function isOutdated(sent: InvitationSnapshot, now: InvitationSnapshot): boolean {
  return JSON.stringify([sent.meeting, sent.question]) !== JSON.stringify([now.meeting, now.question]);
}

/** Whether a sent invitation said that the receiver must come. */
export function saidAttendanceIsRequired(snapshot: unknown): boolean {
  return invitationSnapshotSchema.safeParse(snapshot).data?.attendanceIsRequired ?? false;
}

/** A unit's name or telephone can tell where a protected child goes: what kind it is stands in its place. */
function callerFor({ agency, person, title, phone }: SnapshotFacts["caller"], isProtected: boolean) {
  if (isProtected) return { agency: agency.kindName, person, title: "", phone: "" };
  return { agency: agency.name, person, title, phone };
}

function childFor(
  { givenName, familyName, birthDate }: SnapshotFacts["child"],
  isProtected: boolean,
  on: PlainDate,
) {
  if (isProtected)
    return { name: `${initialsOf(givenName)}${initialsOf(familyName)}`, age: null, isProtected };
  return { name: `${givenName} ${familyName}`.trim(), age: ageOn(birthDate, on), isProtected };
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .join("");
}
