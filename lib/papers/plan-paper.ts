import type { AgencyOnPaper } from "@/lib/papers/agency-on-paper";
import type { PaperWheelMark } from "@/lib/papers/document";
import type { FamilyOrder, PaperMoment } from "@/lib/papers/frame";
import type { SipContent, SipPart } from "@/lib/plans/content";
import type { PlainDate } from "@/lib/time/plain-date";

/** Whom a copy of the plan is made for. */
export type PlanAudience =
  | { readonly kind: "coordinator" }
  | { readonly kind: "agency" }
  | { readonly kind: "child" }
  | { readonly kind: "guardian"; readonly guardianId: string };

export type PlanPerson = { readonly name: string; readonly title: string; readonly phone: string | null };

export type PlanGuardian = {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  /** What this guardian has agreed that others are shown. What is not said is not shown. */
  readonly sharesPhoneWithAgencies: boolean;
  readonly sharesPhoneWithFamily: boolean;
  readonly sharesViewsWithFamily: boolean;
};

export type PlanAgency = AgencyOnPaper & { readonly contact: PlanPerson };

/** Someone who takes part: the child, a guardian or an agency. */
export type PlanParty =
  | { readonly kind: "child" }
  | { readonly kind: "guardian"; readonly id: string }
  | { readonly kind: "agency"; readonly id: string };

/** The child's own words, or that the child was asked and did not answer. */
export type ChildsWords =
  | { readonly kind: "said"; readonly text: string }
  | { readonly kind: "wouldNot" }
  | { readonly kind: "couldNot" };

export type GuardiansWords = { readonly guardianId: string; readonly text: string };

export type PlanIntervention = {
  readonly what: string;
  /** Exactly one (S001-59); an agency answers through one named person. */
  readonly responsible:
    | Exclude<PlanParty, { kind: "agency" }>
    | { readonly kind: "agency"; readonly id: string; readonly person: Omit<PlanPerson, "title"> };
  readonly togetherWith: readonly PlanParty[];
  readonly startsOn: PlainDate | null;
  readonly dueOn: PlainDate | null;
};

export type PlanArea = {
  readonly number: number;
  readonly label: string;
  readonly works: string;
  readonly needs: string;
  readonly childsView: ChildsWords | null;
  readonly guardianViews: readonly GuardiansWords[];
  readonly goals: readonly string[];
  readonly interventions: readonly PlanIntervention[];
};

export type PlanCopy = {
  readonly receiver: PlanParty;
  /** "på papper vid mötet" */
  readonly way: string;
  readonly consentOn: PlainDate | null;
};

export type WheelArea = {
  /** The area's key in the practice model: gives its icon. */
  readonly key: string;
  readonly number: number;
  readonly label: string;
  readonly mark: PaperWheelMark;
};

/** The five things the law asks of a SIP that the areas do not show, and the crisis plan (domain §2.2). */
export type SipOnPaper = {
  readonly longTermGoal: string;
  readonly leadAuthority: { readonly kind: "municipality" | "region"; readonly name: string } | null;
  /** For each of the law's three kinds: what is done, each with who answers for it, or why nothing is. */
  readonly parts: readonly {
    readonly part: SipPart;
    readonly interventions: readonly PlanIntervention[];
    readonly why: string;
  }[];
  readonly crisisPlan: SipContent["crisisPlan"];
};

/** Everything a version of a plan says, before it is cut to one audience. */
export type PlanPaper = FamilyOrder & {
  /** Null while the plan is a draft. */
  readonly version: number | null;
  /** The day it was fixed; for a draft the day it is printed. */
  readonly date: PlainDate;
  readonly child: {
    readonly name: string;
    readonly firstName: string;
    readonly age: number | null;
    readonly hasProtectedIdentity: boolean;
  };
  readonly guardians: readonly PlanGuardian[];
  readonly agencies: readonly PlanAgency[];
  readonly coordinator: { readonly agencyId: string; readonly person: PlanPerson };
  readonly meeting: PaperMoment;
  readonly nextMeeting: (PaperMoment & { readonly participants: readonly PlanParty[] }) | null;
  readonly childsView: ChildsWords | null;
  readonly guardianViews: readonly GuardiansWords[];
  readonly wheel: readonly WheelArea[];
  readonly areas: readonly PlanArea[];
  readonly copies: readonly PlanCopy[];
  /** What a SIP says besides. */
  readonly sip: SipOnPaper | null;
  /** What the reader of this copy must know of it: that something is left out. */
  readonly remark?: string;
};
