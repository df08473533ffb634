import type { PlanContent, PlanContentAgency, PlanContentIntervention } from "@/lib/plans/content";
import { withInterventions } from "@/lib/plans/with-interventions";

/** beside a child with protected identity stand no phones, no titles, and agencies by their kind only. */
export function withoutPlaces(plan: PlanContent): PlanContent {
  if (!plan.child.hasProtectedIdentity) return plan;
  return {
    ...plan,
    agencies: plan.agencies.map((agency): PlanContentAgency => ({
      ...agency,
      name: agency.kindName,
      contact: { name: agency.contact.name, title: "", phone: "" },
    })),
    coordinator: plan.coordinator && {
      ...plan.coordinator,
      person: { name: plan.coordinator.person.name, title: "", phone: "" },
    },
    sip: plan.sip && {
      ...plan.sip,
      leadAuthority: plan.sip.leadAuthority && { ...plan.sip.leadAuthority, name: "" },
    },
    areas: withInterventions(plan, (intervention) => [withoutPhone(intervention)]),
  };
}

function withoutPhone(intervention: PlanContentIntervention): PlanContentIntervention {
  const { responsible } = intervention;
  return responsible?.kind === "agency"
    ? { ...intervention, responsible: { ...responsible, phone: "" } }
    : intervention;
}
