import { nameOnPaper } from "@/lib/papers/agency-on-paper";
import type {
  GuardiansWords,
  PlanAudience,
  PlanCopy,
  PlanGuardian,
  PlanIntervention,
  PlanPaper,
} from "@/lib/papers/plan-paper";

/** The plan with everything removed that this audience may not be handed. What is left may be printed. */
export function planFor(audience: PlanAudience, plan: PlanPaper): PlanPaper {
  const own = withinFamily(audience, plan);
  return plan.child.hasProtectedIdentity ? withoutPlaces(own) : own;
}

/** One guardian can be the threat to the other: phone, views and ways reach the other only when shared. */
function withinFamily(audience: PlanAudience, plan: PlanPaper): PlanPaper {
  const guardians = plan.guardians.map((guardian) =>
    maySeePhone(audience, guardian) ? guardian : { ...guardian, phone: null },
  );
  const visibleViews = (views: readonly GuardiansWords[]) =>
    views.filter(({ guardianId }) =>
      plan.guardians.some((guardian) => guardian.id === guardianId && maySeeViews(audience, guardian)),
    );
  return {
    ...plan,
    guardians,
    guardianViews: visibleViews(plan.guardianViews),
    areas: plan.areas.map((area) => ({ ...area, guardianViews: visibleViews(area.guardianViews) })),
    copies: plan.copies.map((copy) => copyFor(audience, copy)),
  };
}

function maySeePhone(audience: PlanAudience, guardian: PlanGuardian): boolean {
  switch (audience.kind) {
    case "coordinator":
      return true;
    case "agency":
      return guardian.sharesPhoneWithAgencies;
    case "child":
      return guardian.sharesPhoneWithFamily;
    case "guardian":
      return audience.guardianId === guardian.id || guardian.sharesPhoneWithFamily;
  }
}

function maySeeViews(audience: PlanAudience, guardian: PlanGuardian): boolean {
  switch (audience.kind) {
    case "coordinator":
    case "agency":
      return true;
    // The child's copy lies at home, where the other guardian reads it too.
    case "child":
      return guardian.sharesViewsWithFamily;
    case "guardian":
      return audience.guardianId === guardian.id || guardian.sharesViewsWithFamily;
  }
}

function copyFor(audience: PlanAudience, copy: PlanCopy): PlanCopy {
  if (audience.kind === "coordinator" || copy.receiver.kind !== "guardian") return copy;
  const isOwn = audience.kind === "guardian" && audience.guardianId === copy.receiver.id;
  return isOwn ? copy : { ...copy, way: "" };
}

/** beside a child with protected identity stand no phones, and agencies by their kind only. */
function withoutPlaces(plan: PlanPaper): PlanPaper {
  return {
    ...plan,
    guardians: plan.guardians.map((guardian) => ({ ...guardian, phone: null })),
    agencies: plan.agencies.map((agency) => ({
      ...agency,
      name: nameOnPaper(agency, true),
      contact: { ...agency.contact, title: "", phone: null },
    })),
    coordinator: { ...plan.coordinator, person: { ...plan.coordinator.person, title: "", phone: null } },
    areas: plan.areas.map((area) => ({ ...area, interventions: area.interventions.map(withoutPhone) })),
    copies: plan.copies.map((copy) => ({ ...copy, way: "" })),
    sip: plan.sip && {
      ...plan.sip,
      leadAuthority: plan.sip.leadAuthority && { ...plan.sip.leadAuthority, name: "" },
    },
  };
}

function withoutPhone(intervention: PlanIntervention): PlanIntervention {
  const { responsible } = intervention;
  if (responsible.kind !== "agency") return intervention;
  return { ...intervention, responsible: { ...responsible, person: { ...responsible.person, phone: null } } };
}
