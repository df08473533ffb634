import type { OpenRow } from "@/lib/cases/list/views";
import { ours } from "@/lib/cases/next-step";
import type { RequestToDecide } from "@/lib/compound-needs/views";

/** What a colleague asks the reader to decide. */
export function decisionRow({
  requestId,
  label,
  model,
  askedBy,
  isCurrent,
  decision,
}: RequestToDecide): OpenRow[] {
  if (!isCurrent || decision) return [];
  return [
    {
      key: requestId,
      href: `/decisions/${requestId}`,
      caseHref: null,
      group: "assessment",
      model: { key: model.key, version: model.version },
      subject: { kind: "assessment", label },
      facts: { askedBy },
      searched: [label, askedBy],
      nextStep: ours("decideCompoundNeed", null),
    },
  ];
}
