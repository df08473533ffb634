import type { AnswerKind, InvitationKind } from "@/lib/invitations/rules";
import type { MeetingName } from "@/lib/practice-models/schema";
import type { PlainDate } from "@/lib/time/plain-date";

/** What somebody without an account may read of an invitation: never anything of the child. */
export type GuestMeeting = {
  readonly codeId: string;
  readonly kind: InvitationKind;
  readonly meetingName: MeetingName;
  readonly receiver: string;
  /** The agency that calls; its authority where the unit would tell of a child's care. */
  readonly caller: string;
  /** "" where none is to be told. */
  readonly phone: string;
  readonly meetingOn: PlainDate;
  readonly startsAt: string;
  readonly lengthMinutes: number;
  readonly form: "physical" | "digital";
  /** "" where it is told another way. */
  readonly place: string;
  /** "" where it is told another way, or there is none. */
  readonly link: string;
  readonly answerBy: PlainDate;
  /** The version that an answer is based on. */
  readonly answerCount: number;
  readonly latestAnswer: AnswerKind | null;
};

export type GuestAnswer = { readonly caller: string; readonly phone: string; readonly answer: AnswerKind };

/** `gone`: the link no longer holds, whatever the reason. `expired`: a new code is needed. */
export type GuestView =
  | { readonly state: "open"; readonly meeting: GuestMeeting }
  | { readonly state: "answered"; readonly given: GuestAnswer }
  | { readonly state: "gone" }
  | { readonly state: "expired" };
