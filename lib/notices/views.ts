import type { AnswerKind, InvitationKind } from "@/lib/invitations/rules";
import type { MailPreferences, NoticeKind } from "@/lib/notices/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** What the sentence of a notice is made of, read when it is shown: nothing of it is kept in the notice. */
export type NoticeWords = {
  /** The code of a case that the reader works with or manages; "" otherwise. */
  readonly code: string;
  /** The agency that it is about: who answered, or who calls. */
  readonly agency: string;
  readonly answer: AnswerKind | null;
  readonly invitationKind: InvitationKind | null;
  readonly day: PlainDate | null;
};

export type NoticeView = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly at: Date;
  readonly isRead: boolean;
  /** Told as an invited agency. */
  readonly isInvited: boolean;
  readonly words: NoticeWords;
};

export type NoticeList = {
  readonly today: readonly NoticeView[];
  readonly earlier: readonly NoticeView[];
  readonly unreadCount: number;
  /** There are more than are shown. */
  readonly isCut: boolean;
};

export type NoticePreferencesView = MailPreferences & {
  /** "" when none is given: then nothing is mailed. */
  readonly address: string;
  readonly version: number;
};
