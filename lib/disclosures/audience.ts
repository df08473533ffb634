import { interventionsIn, type PlanContent } from "@/lib/plans/content";
import { withInterventions } from "@/lib/plans/with-interventions";
import { withoutPlaces } from "@/lib/plans/without-places";

/** Whom a copy is cut for. An agency reads only of agencies that consents in force name beside it. */
export type Audience =
  | { readonly kind: "agency"; readonly agenciesInForce: readonly string[] }
  | { readonly kind: "guardian"; readonly id: string }
  | { readonly kind: "child" };

export type CutContent = { readonly plan: PlanContent; readonly isPartial: boolean };

/** The plan without what this audience may not read. One guardian can be the threat to the other. */
export function contentFor(audience: Audience, whole: PlanContent): CutContent {
  const cut =
    audience.kind === "agency"
      ? amongAgencies(whole, audience.agenciesInForce)
      : withinFamily(whole, audience);
  const isPartial = interventionsIn(cut).length < interventionsIn(whole).length;
  return { plan: withoutPlaces(cut), isPartial };
}

/** Whoever is no longer covered by consent is not written of to others. */
function amongAgencies(plan: PlanContent, inForce: readonly string[]): PlanContent {
  const isCovered = (agencyId: string) => inForce.includes(agencyId);
  const areas = withInterventions(plan, (intervention) => {
    const { responsible, contributingIds } = intervention;
    if (responsible?.kind === "agency" && !isCovered(responsible.agencyId)) return [];
    return [{ ...intervention, contributingIds: contributingIds.filter(isCovered) }];
  });
  return {
    ...plan,
    agencies: plan.agencies.filter(({ id }) => isCovered(id)),
    sip: plan.sip && { ...plan.sip, parts: plan.sip.parts.filter(({ agencyId }) => isCovered(agencyId)) },
    nextMeeting: { ...plan.nextMeeting, agencyIds: plan.nextMeeting.agencyIds.filter(isCovered) },
    areas: areas.map((area) => ({
      ...area,
      contributions: area.contributions.filter(({ agencyId }) => isCovered(agencyId)),
    })),
  };
}

/** The child's copy lies at home, where the other guardian reads it too: there only what is shared stands. */
function withinFamily(plan: PlanContent, audience: Exclude<Audience, { kind: "agency" }>): PlanContent {
  const isOpen = (guardianId: string) =>
    (audience.kind === "guardian" && audience.id === guardianId) ||
    plan.guardians.some(({ id, sharesViews }) => id === guardianId && sharesViews);
  const areas = withInterventions(plan, (intervention) => {
    const { responsible } = intervention;
    return responsible?.kind === "guardian" && !isOpen(responsible.guardianId) ? [] : [intervention];
  });
  return {
    ...plan,
    guardiansWords: plan.guardiansWords.filter(({ guardianId }) => isOpen(guardianId)),
    areas: areas.map((area) => ({
      ...area,
      guardiansWords: area.guardiansWords.filter(({ guardianId }) => isOpen(guardianId)),
    })),
  };
}
