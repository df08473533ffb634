import { granted, type Permission, refused } from "@/lib/access/permission";
import { type SipRequirementKind, sipRequirementKinds } from "@/lib/plans/sip";
import type { PlainDate } from "@/lib/time/plain-date";

export const familyParts = ["attended", "approved", "didNotWant"] as const;
/** How the family took part in the plan (Q11). Silence is none of them. */
export type FamilyPart = (typeof familyParts)[number];

export const approvalWays = ["visit", "telephone", "letter", "digitalMeeting"] as const;
export type ApprovalWay = (typeof approvalWays)[number];

export type FamilyFacts = {
  /** The youth or at least one guardian was at the meeting that the plan rests on. */
  readonly attended: boolean;
  readonly part: FamilyPart | null;
  readonly approvedOn: PlainDate | null;
  readonly approvedHow: ApprovalWay | null;
  readonly reason: string;
};

export type InterventionFact = {
  readonly id: string;
  readonly what: string;
  readonly responsible: "agency" | "guardian" | "child" | null;
  readonly agencyId: string | null;
  readonly contactName: string;
  readonly contributingIds: readonly string[];
  readonly startsOn: PlainDate | null;
  readonly dueOn: PlainDate | null;
};

export type PlanFacts = {
  /** The meeting that the plan rests on still goes on. */
  readonly isUnderWay: boolean;
  readonly areas: readonly { readonly key: string; readonly label: string }[];
  readonly goals: readonly { readonly id: string; readonly area: string; readonly text: string }[];
  readonly interventions: readonly InterventionFact[];
  /** Agencies that a consent in force names today. */
  readonly agenciesInForce: readonly string[];
  readonly ownAgencyId: string;
  readonly agencyNames: Readonly<Record<string, string>>;
  readonly heldOn: PlainDate;
  readonly hasCoordinator: boolean;
  /** The routine wants a named person, and whoever coordinates no longer works at the agency (S004-19). */
  readonly lacksNamedCoordinator: boolean;
  readonly nextMeetingOn: PlainDate | null;
  readonly nextMeetingNote: string;
  /** What the plan lacks as a SIP; nothing where it is none. */
  readonly lacksAsSip: readonly SipRequirementKind[];
};

export const requirementKinds = [
  "meetingEnd",
  "ownConsent",
  "areas",
  "goals",
  "goalText",
  "goalArea",
  "strayInterventions",
  "interventions",
  "what",
  "responsible",
  "contact",
  "responsibleConsent",
  "contributingConsent",
  "when",
  "coordinator",
  "namedCoordinator",
  "nextMeeting",
  "nextMeetingDay",
  ...sipRequirementKinds,
] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** Something a plan lacks before it can be fixed. `about` is the intervention, the agency or the goal, in its own words. */
export type Requirement = {
  readonly kind: RequirementKind;
  readonly about: string;
  readonly agency: string;
  readonly interventionId: string | null;
  readonly goalId: string | null;
};

/** Everything that stops the plan from being fixed, at once. */
export function unmetRequirements(facts: PlanFacts): Requirement[] {
  const { areas, goals, interventions, nextMeetingOn } = facts;
  return [
    ...unless(!facts.isUnderWay, "meetingEnd"),
    ...unless(facts.agenciesInForce.includes(facts.ownAgencyId), "ownConsent"),
    ...unless(areas.length > 0, "areas"),
    ...unless(goals.length > 0, "goals"),
    ...goals.flatMap((goal) => unmetOfGoal(goal, areas)),
    ...unless(interventions.length > 0, "interventions"),
    ...interventions.flatMap((intervention) => unmetOf(intervention, facts)),
    ...unless(facts.hasCoordinator, "coordinator"),
    ...unless(!facts.lacksNamedCoordinator, "namedCoordinator"),
    ...unless(nextMeetingOn !== null || facts.nextMeetingNote !== "", "nextMeeting"),
    ...unless(nextMeetingOn === null || nextMeetingOn > facts.heldOn, "nextMeetingDay"),
    ...facts.lacksAsSip.map((kind) => requirement(kind)),
  ];
}

/** Whether the family has taken part: at the meeting, afterwards with a day and a way, or has been asked and did not want to (Q11). */
export function mayFixFor(family: FamilyFacts, heldOn: PlainDate, today: PlainDate): Permission {
  switch (family.part) {
    case null:
      return refused("plans.refusals.familyPart");
    case "attended":
      return family.attended ? granted : refused("plans.refusals.familyDidNotAttend");
    case "approved": {
      const { approvedOn, approvedHow } = family;
      if (approvedOn === null || approvedHow === null) return refused("plans.refusals.approvalUnclear");
      return approvedOn >= heldOn && approvedOn <= today ? granted : refused("plans.refusals.approvalDay");
    }
    case "didNotWant":
      return family.reason === "" ? refused("plans.refusals.familyReason") : granted;
  }
}

/** Support is agreed with the family at a meeting, and may be written while it goes on; never before one (S001-44). */
export function mayPlan(heldOn: PlainDate | null): Permission {
  return heldOn === null ? refused("plans.refusals.beforeMeeting") : granted;
}

/** Nothing that is planned begins or ends before the first meeting with the family. */
export function mayPlanDays(
  { startsOn, dueOn }: Pick<InterventionFact, "startsOn" | "dueOn">,
  firstHeldOn: PlainDate,
): Permission {
  if ([startsOn, dueOn].some((day) => day !== null && day < firstHeldOn))
    return refused("plans.refusals.daysBeforeMeeting");
  return startsOn !== null && dueOn !== null && dueOn < startsOn
    ? refused("plans.refusals.endsBeforeStart")
    : granted;
}

/** The agency with most interventions, of which it usually is that coordinates on (S001-68). Null when nobody has any. */
export function agencyWithMost(interventions: readonly Pick<InterventionFact, "agencyId">[]): string | null {
  const counts = new Map<string, number>();
  for (const { agencyId } of interventions)
    if (agencyId) counts.set(agencyId, (counts.get(agencyId) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The order after one row has moved a step up or down. At the edge nothing moves. */
export function movedOrder(ids: readonly string[], id: string, step: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const without = ids.filter((other) => other !== id);
  return [...without.slice(0, to), id, ...without.slice(to)];
}

function unmetOf(intervention: InterventionFact, facts: PlanFacts): Requirement[] {
  const { what, responsible, agencyId, id } = intervention;
  const own = (kind: RequirementKind, agency = "") =>
    requirement(kind, { about: what, agency, interventionId: id });
  const isCovered = (agency: string) => facts.agenciesInForce.includes(agency);
  const uncovered = intervention.contributingIds.filter((agency) => !isCovered(agency));
  return [
    ...(what === "" ? [own("what")] : []),
    ...(responsible === null ? [own("responsible")] : []),
    ...(responsible === "agency" && intervention.contactName === "" ? [own("contact")] : []),
    ...(agencyId !== null && !isCovered(agencyId)
      ? [own("responsibleConsent", facts.agencyNames[agencyId])]
      : []),
    ...uncovered.map((agency) => own("contributingConsent", facts.agencyNames[agency])),
    ...(intervention.startsOn === null && intervention.dueOn === null ? [own("when")] : []),
  ];
}

/** What is noted quickly at a meeting waits under a goal that nobody has worded yet. */
function unmetOfGoal(
  { id, area, text }: PlanFacts["goals"][number],
  areas: PlanFacts["areas"],
): Requirement[] {
  const place = areas.find(({ key }) => key === area);
  if (text === "")
    return [
      requirement(place ? "goalText" : "strayInterventions", { about: place?.label ?? "", goalId: id }),
    ];
  return place ? [] : [requirement("goalArea", { about: text, goalId: id })];
}

function unless(isMet: boolean, kind: RequirementKind): Requirement[] {
  return isMet ? [] : [requirement(kind)];
}

function requirement(kind: RequirementKind, about: Partial<Omit<Requirement, "kind">> = {}): Requirement {
  return { kind, about: "", agency: "", interventionId: null, goalId: null, ...about };
}

/** The goals that somebody has put into words. */
export function wordedGoals<Goal extends { readonly text: string }>(goals: readonly Goal[]): Goal[] {
  return goals.filter(({ text }) => text !== "");
}

/** What a new goal is based on: the goals of its area that stand, and how often each has been changed. */
export function versionOfGoals(goals: readonly { readonly version: number }[]): number {
  return goals.reduce((sum, { version }) => sum + version, 0);
}
