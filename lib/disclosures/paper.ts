import type { DisclosedContent } from "@/lib/disclosures/content";
import type { CopyWay } from "@/lib/disclosures/rules";
import type { Participant } from "@/lib/meetings/notes/rules";
import type { PaperDocument } from "@/lib/papers/document";
import { familyWordsFor } from "@/lib/papers/frame";
import { type PaperLanguage, readPaperLanguage } from "@/lib/papers/languages";
import type { PlanAudience } from "@/lib/papers/plan-paper";
import type { PlanContent } from "@/lib/plans/content";
import { childsDocument, planDocument } from "@/lib/plans/paper";

type CopyOrder = {
  readonly receiver: Participant;
  /** How the copy was handed over, once it was. */
  readonly way: CopyWay | null;
  readonly printed: { readonly at: Date; readonly by: string } | null;
  /** The family's copies only. */
  readonly language?: PaperLanguage;
};

/** The copy of one receiver: version and day, and whom it is for. */
export function disclosedDocument(
  content: DisclosedContent,
  { receiver, way, printed, language = "sv" }: CopyOrder,
): PaperDocument {
  const { plan, number, fixedOn, isPartial } = content;
  return planDocument(plan, audienceOf(receiver), {
    language,
    version: number,
    date: fixedOn,
    printed,
    copies: isNamedIn(plan, receiver) ? [{ receiver, way: wayText(way, language), consentOn: null }] : [],
    isPartial,
  });
}

/** "Min plan", for the child: made from the child's copy, so that it can hold nothing else. */
export function childsPlanDocument(
  { plan, number, fixedOn, isPartial }: DisclosedContent,
  printed: CopyOrder["printed"],
  language: PaperLanguage = "sv",
): PaperDocument {
  return childsDocument(plan, { language, version: number, date: fixedOn, printed, isPartial });
}

/** In which language a copy is made: the family chooses, an agency reads Swedish. Null when there is no such. */
export function copyLanguage(receiver: Participant, wished: unknown): PaperLanguage | null {
  const language = readPaperLanguage(wished);
  return receiver.kind === "agency" && language !== "sv" ? null : language;
}

function wayText(way: CopyWay | null, language: PaperLanguage): string {
  return way ? familyWordsFor(language).words.plan.ways[way] : "";
}

/** A guardian who was registered after the version was fixed is not in it. */
function isNamedIn(plan: PlanContent, receiver: Participant): boolean {
  return receiver.kind !== "guardian" || plan.guardians.some(({ id }) => id === receiver.id);
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
