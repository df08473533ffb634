import type { DeviationKind, DeviationState } from "@/lib/deviations/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export type DeviationLine = {
  readonly deviationId: string;
  /** "AV-7E1D2C11": nobody's name. */
  readonly code: string;
  readonly kind: DeviationKind;
  readonly happenedOn: PlainDate;
  readonly sentOn: PlainDate;
  readonly senderAgency: string;
  readonly receiverAgency: string;
  readonly state: DeviationState;
};

export type DeviationView = DeviationLine & {
  readonly senderAgencyId: string;
  readonly receiverAgencyId: string;
  readonly senderName: string;
  readonly what: string;
  readonly consequence: string;
  readonly cause: string;
  readonly done: string;
  readonly proposal: string;
  readonly answer: {
    readonly text: string;
    readonly measures: string;
    readonly on: PlainDate;
    readonly by: string;
  } | null;
  readonly closing: { readonly note: string; readonly on: PlainDate; readonly by: string } | null;
};

/** What the own agency has received and sent, what waits for an answer first. */
export type DeviationsView = {
  readonly received: readonly DeviationLine[];
  readonly sent: readonly DeviationLine[];
};

/** What the form starts from: what the place where the deviation arose knows. */
export type DeviationStart = {
  readonly version: number;
  readonly receivers: readonly { readonly id: string; readonly name: string; readonly isOwn: boolean }[];
  readonly kind: DeviationKind | null;
  readonly receiverAgencyId: string;
  readonly happenedOn: PlainDate | null;
  readonly what: string;
  readonly meetingId: string;
  readonly interventionId: string;
};
