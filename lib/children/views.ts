import {
  formatIdentityNumber,
  type IdentityNumber,
  maskIdentityNumber,
  suggestedBirthDate,
} from "@/lib/children/identity-number";
import { isTreatedAsProtected, type Protection } from "@/lib/children/protection";
import { type ChildFacts, type SaidHow, shownPlace } from "@/lib/children/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** A child as its row says, number and all. For the server only; pages get a `ChildView`. */
export type ChildRecord = ChildFacts & {
  readonly childId: string;
  readonly caseId: string;
  readonly version: number;
  readonly identityNumber: IdentityNumber;
  readonly language: string;
  readonly needsInterpreter: boolean;
  readonly otherNeeds: string;
  readonly ownWishes: string;
  /** shown to whoever leads the meeting, never on paper. */
  readonly doNotDiscuss: string;
  readonly doNotDiscussHow: SaidHow | null;
};

export type ChildView = Omit<ChildRecord, "identityNumber" | "schooling"> & {
  readonly identity: {
    readonly kind: IdentityNumber["kind"];
    readonly shown: string | null;
    readonly reason: string | null;
  };
  /** Null where it is kept back because the child is, or may be, protected. */
  readonly schooling: string | null;
  readonly isProtected: boolean;
  /** The number may point at a nearby day (FOL 18 §); another month is worth looking at. */
  readonly birthDateDiffers: boolean;
};

/** A guardian as others in the case need them: no contact data. */
export type GuardianSummary = {
  readonly guardianId: string;
  readonly name: string;
  readonly relation: string;
  readonly custodyFrom: PlainDate;
  readonly custodyUntil: PlainDate | null;
  readonly protection: Protection;
  readonly language: string;
  readonly needsInterpreter: boolean;
  readonly receivesInvitation: boolean;
  readonly receivesPlan: boolean;
  readonly sharesContact: boolean;
  readonly sharesViews: boolean;
  readonly version: number;
};

export type GuardianView = GuardianSummary & {
  readonly isProtected: boolean;
  /** Null where it is kept back because the guardian is, or may be, protected. */
  readonly contact: { readonly phone: string; readonly email: string; readonly address: string } | null;
};

/** @param purpose reading shows the number with its end covered; editing shows it whole. */
export function childView(child: ChildRecord, purpose: "reading" | "editing"): ChildView {
  const { identityNumber: number, schooling, ...shown } = child;
  const suggested = suggestedBirthDate(number);
  return {
    ...shown,
    identity: {
      kind: number.kind,
      shown: purpose === "reading" ? maskIdentityNumber(number) : formatIdentityNumber(number),
      reason: number.kind === "none" ? number.reason : null,
    },
    schooling: shownPlace(child.protection, schooling),
    isProtected: isTreatedAsProtected(child.protection),
    birthDateDiffers: suggested !== null && suggested.slice(0, 7) !== child.birthDate.slice(0, 7),
  };
}
