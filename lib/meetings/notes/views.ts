import type { SaidHow } from "@/lib/children/rules";
import type { AttendanceState, Feeling, MeetingGap, Participant, Silence } from "@/lib/meetings/notes/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export const voices = ["child", "guardian", "agency", "works", "difficult", "situation"] as const;
export type Voice = (typeof voices)[number];

/** One who may take part, the family first, with what is noted about the attendance. */
export type ParticipantView = {
  readonly participant: Participant;
  readonly who: string;
  /** "mamma", or "" for the child and for agencies. */
  readonly relation: string;
  readonly state: AttendanceState | null;
  readonly name: string;
  readonly profession: string;
  readonly phone: string;
  readonly reason: string;
  /** Whether a substitute may decide for the agency; null while nobody has said, and for everybody else. */
  readonly hasMandate: boolean | null;
  /** The agency was called where whoever is called must come (S004-13). */
  readonly mustCome: boolean;
  readonly felt: Feeling | null;
  readonly feltNote: string;
};

export type NoteView = {
  readonly area: string;
  readonly voice: Voice;
  readonly participant: Participant | null;
  readonly text: string;
  readonly silence: Silence | null;
  readonly writtenAt: Date;
  readonly writtenBy: string;
  readonly version: number;
};

export type MeetingNotesView = {
  readonly meetingId: string;
  /** Differs as soon as anything of what the pages show has been changed. */
  readonly revision: string;
  readonly version: number;
  readonly plannedOn: PlainDate;
  /** "13:00" */
  readonly startsAt: string;
  readonly lengthMinutes: number;
  readonly isPhysical: boolean;
  readonly question: string;
  readonly heldOn: PlainDate | null;
  readonly familyAbsentReason: string;
  readonly groundRules: { readonly at: Date; readonly by: string } | null;
  /** Keys of the model's areas that the meeting goes through, in the order of the wheel. */
  readonly areas: readonly string[];
  /** What the one who called the meeting had thought of; shown until the meeting has chosen (S001-24). */
  readonly suggestedAreas: readonly string[];
  readonly areasVersion: number;
  readonly participants: readonly ParticipantView[];
  readonly attendanceVersion: number;
  readonly notes: readonly NoteView[];
  /** Per area, "" for the whole: the sum of the versions of its notes. */
  readonly notesVersions: Readonly<Record<string, number>>;
  /** shown to whoever leads the meeting, never on paper. */
  readonly doNotDiscuss: { readonly words: string; readonly how: SaidHow | null };
  readonly gaps: readonly MeetingGap[];
};
