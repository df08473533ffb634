import type { AuthorityKind } from "@/lib/invitations/rules";
import {
  interventionsIn,
  type PlanContent,
  type PlanContentIntervention,
  type SipContent,
  type SipPart,
} from "@/lib/plans/content";

/** What stops a SIP besides what stops every plan. */
export const sipRequirementKinds = [
  "sipLongTermGoal",
  "sipMunicipality",
  "sipRegion",
  "sipOthers",
  "sipLeadAuthority",
  "sipCrisisPlan",
  "sipCrisisContact",
] as const;
export type SipRequirementKind = (typeof sipRequirementKinds)[number];

/** A joint board is part of a municipality or a region, and counts as the municipality here. */
export function partOf(authority: AuthorityKind): SipPart {
  if (authority === "region") return "region";
  return authority === "municipality" || authority === "joint" ? "municipality" : "others";
}

/** Who may have the overall responsibility: the law knows two (HSL 16 kap. 4 §, SoL 10 kap. 8–9 §§). */
export function mayLead(authority: AuthorityKind): authority is "municipality" | "region" {
  return authority === "municipality" || authority === "region";
}

/** The interventions of a SIP, by who answers for them. The family and whoever is unknown are others. */
export function interventionsByPart(
  content: Pick<PlanContent, "areas">,
  { parts }: Pick<SipContent, "parts">,
): Readonly<Record<SipPart, readonly PlanContentIntervention[]>> {
  const of = (wanted: SipPart) =>
    interventionsIn(content).filter(({ responsible }) => {
      if (responsible?.kind !== "agency") return responsible !== null && wanted === "others";
      const known = parts.find(({ agencyId }) => agencyId === responsible.agencyId);
      return (known?.part ?? "others") === wanted;
    });
  return { municipality: of("municipality"), region: of("region"), others: of("others") };
}

/**
 * What the law and the template ask for and the SIP lacks (domain §2.2). Where nobody of a kind answers for anything, the plan
 * says why: silence is no answer.
 */
export function unmetOfSip(content: Pick<PlanContent, "areas">, sip: SipContent): SipRequirementKind[] {
  const { longTermGoal, leadAuthority, without, crisisPlan } = sip;
  const byPart = interventionsByPart(content, sip);
  const isAnswered = (part: SipPart) => byPart[part].length > 0 || without[part] !== "";
  const isReachable = [crisisPlan.day, crisisPlan.evening, crisisPlan.night].some(
    (contact) => contact !== "",
  );
  return [
    ...(longTermGoal === "" ? (["sipLongTermGoal"] as const) : []),
    ...(isAnswered("municipality") ? [] : (["sipMunicipality"] as const)),
    ...(isAnswered("region") ? [] : (["sipRegion"] as const)),
    ...(isAnswered("others") ? [] : (["sipOthers"] as const)),
    ...(leadAuthority === null ? (["sipLeadAuthority"] as const) : []),
    ...(crisisPlan.isNeeded === null ? (["sipCrisisPlan"] as const) : []),
    ...(crisisPlan.isNeeded && !isReachable ? (["sipCrisisContact"] as const) : []),
  ];
}
