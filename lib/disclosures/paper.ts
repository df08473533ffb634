import type { DisclosedContent } from "@/lib/disclosures/content";
import type { CopyWay } from "@/lib/disclosures/rules";
import type { Participant } from "@/lib/meetings/notes/rules";
import type { PaperDocument } from "@/lib/papers/document";
import type { PlanAudience } from "@/lib/papers/plan-paper";
import { planDocument } from "@/lib/plans/paper";
import { sentence } from "@/lib/text/sentence";

type CopyOrder = {
  readonly receiver: Participant;
  /** How the copy was handed over, once it was. */
  readonly way: CopyWay | null;
  readonly printed: { readonly at: Date; readonly by: string } | null;
};

/** The copy of one receiver: version and day, and whom it is for. */
export function disclosedDocument(
  content: DisclosedContent,
  { receiver, way, printed }: CopyOrder,
): PaperDocument {
  const { plan, number, fixedOn, isPartial } = content;
  return planDocument(plan, audienceOf(receiver), {
    language: "sv",
    version: number,
    date: fixedOn,
    printed,
    copies: [{ receiver, way: way ? sentence("sv", `disclosures.onPaper.${way}`) : "", consentOn: null }],
    isPartial,
  });
}

function audienceOf(receiver: Participant): PlanAudience {
  switch (receiver.kind) {
    case "child":
      return { kind: "child" };
    case "agency":
      return { kind: "agency" };
    case "guardian":
      return { kind: "guardian", guardianId: receiver.id };
  }
}
