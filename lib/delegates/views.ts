import type { DelegationState } from "@/lib/delegates/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export type DelegateRow = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly fromOn: PlainDate;
  readonly untilOn: PlainDate;
  readonly state: DelegationState;
};

/** Whom the manager has appointed, and whom they may appoint. */
export type DelegatesView = {
  readonly version: number;
  readonly delegates: readonly DelegateRow[];
  readonly colleagues: readonly { readonly id: string; readonly name: string; readonly title: string }[];
};
