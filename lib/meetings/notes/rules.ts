import { granted, type Permission, refused } from "@/lib/access/permission";
import type { PlainDate } from "@/lib/time/plain-date";

export type ParticipantKind = "child" | "guardian" | "agency";

/** Someone a meeting is for: the child, a guardian, or an agency that takes part through one person. */
export type Participant =
  | { readonly kind: "child" }
  | { readonly kind: "guardian"; readonly id: string }
  | { readonly kind: "agency"; readonly id: string };

export const familyStates = ["present", "absent", "letter"] as const;
export const agencyStates = ["present", "substitute", "absent", "letter"] as const;
export type AttendanceState = (typeof agencyStates)[number];

export const silences = ["didNotWant", "couldNot"] as const;
/** The child or a guardian was asked and did not want to, or could not, say anything. An answer too. */
export type Silence = (typeof silences)[number];

export const feelings = ["yes", "partly", "no", "didNotWant"] as const;
/** How much someone felt part of the decisions (S001-46). */
export type Feeling = (typeof feelings)[number];

export type AttendanceFact = {
  readonly participant: Participant;
  /** The guardian's or the agency's name, the child's first name. */
  readonly who: string;
  readonly state: AttendanceState | null;
  readonly personName: string;
  readonly reason: string;
  /** Whether a substitute may decide for the agency; null while nobody has said. */
  readonly hasMandate: boolean | null;
};

/** What one voice says; `area` is "" for the whole. */
export type VoiceFact = {
  readonly area: string;
  readonly participant: Participant;
  readonly text: string;
  readonly silence: Silence | null;
};

export type MeetingFacts = {
  readonly attendances: readonly AttendanceFact[];
  readonly hasGroundRules: boolean;
  readonly areas: readonly string[];
  readonly voices: readonly VoiceFact[];
  readonly familyAbsentReason: string;
};

export const gapKinds = [
  "attendance",
  "absenceReason",
  "personName",
  "mandate",
  "groundRules",
  "areas",
  "childsWords",
  "guardiansWords",
  "familyAbsentReason",
] as const;
export type GapKind = (typeof gapKinds)[number];

/** Something a meeting lacks before it can be registered as held, and about whom. */
export type MeetingGap = { readonly kind: GapKind; readonly who: string };

/** Everything that is missing, at once. Areas that are not chosen are never missed (S001-52). */
export function meetingGaps(facts: MeetingFacts): MeetingGap[] {
  const without = (kind: GapKind, isMissing: boolean): MeetingGap[] => (isMissing ? [{ kind, who: "" }] : []);
  return [
    ...facts.attendances.flatMap(attendanceGap),
    ...without("groundRules", !facts.hasGroundRules),
    ...without("areas", facts.areas.length === 0),
    ...facts.attendances.flatMap(({ participant, who }) => voiceGap(facts.voices, participant, who)),
    ...without("familyAbsentReason", isFamilyMissed(facts)),
  ];
}

/** Whether the child or at least one guardian was in the room or in the call. A letter is heard, but does not discuss. */
export function isFamilyPresent(
  attendances: readonly Pick<AttendanceFact, "participant" | "state">[],
): boolean {
  return attendances.some(({ participant, state }) => participant.kind !== "agency" && state === "present");
}

/** A meeting is registered once, on a day that has come; the first with the family before anything that is planned. */
export function mayRegisterHeld(
  meeting: { readonly heldOn: PlainDate | null },
  heldOn: PlainDate,
  today: PlainDate,
  firstPlannedOn: PlainDate | null,
): Permission {
  if (meeting.heldOn !== null) return refused("meetingNotes.refusals.alreadyHeld");
  if (heldOn > today) return refused("meetingNotes.refusals.heldLater");
  return firstPlannedOn !== null && firstPlannedOn < heldOn
    ? refused("meetingNotes.refusals.heldAfterPlanned")
    : granted;
}

/** Whom a note or an attendance is about, as a name that a form field can carry. */
export function participantKey(participant: Participant): string {
  return participant.kind === "child" ? "child" : `${participant.kind}-${participant.id}`;
}

/** The participant behind such a name, or null when the text names nobody. */
export function participantFromKey(key: string): Participant | null {
  if (key === "child") return { kind: "child" };
  const [, kind, id] = /^(guardian|agency)-(.+)$/.exec(key) ?? [];
  if (id === undefined) return null;
  return kind === "guardian" ? { kind: "guardian", id } : { kind: "agency", id };
}

export function isSameParticipant(a: Participant, b: Participant): boolean {
  return participantKey(a) === participantKey(b);
}

/** The family is not known to be here until somebody has said who came: then its absence needs a reason (S001-45). */
function isFamilyMissed({ attendances, familyAbsentReason }: MeetingFacts): boolean {
  const isKnown = attendances.every(
    ({ participant, state }) => participant.kind === "agency" || state !== null,
  );
  return isKnown && !isFamilyPresent(attendances) && familyAbsentReason === "";
}

function attendanceGap({ participant, who, state, ...fact }: AttendanceFact): MeetingGap[] {
  if (state === null) return [{ kind: "attendance", who }];
  if (state === "absent" && fact.reason === "") return [{ kind: "absenceReason", who }];
  const isHere = participant.kind === "agency" && (state === "present" || state === "substitute");
  const gaps: readonly (GapKind | false)[] = [
    isHere && fact.personName === "" && "personName",
    state === "substitute" && fact.hasMandate === null && "mandate",
  ];
  return gaps.filter((kind) => kind !== false).map((kind) => ({ kind, who }));
}

/** The child and every guardian have said something somewhere, or been asked (S001-53, S001-54). */
function voiceGap(voices: readonly VoiceFact[], participant: Participant, who: string): MeetingGap[] {
  if (participant.kind === "agency") return [];
  const isHeard = voices.some(
    (voice) =>
      isSameParticipant(voice.participant, participant) && (voice.text !== "" || voice.silence !== null),
  );
  if (isHeard) return [];
  return [{ kind: participant.kind === "child" ? "childsWords" : "guardiansWords", who }];
}
