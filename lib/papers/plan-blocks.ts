import type { BlockDraft } from "@/lib/papers/document";
import { familyWordsFor } from "@/lib/papers/frame";
import { commaOf } from "@/lib/papers/lines";
import { childsWordsBlock } from "@/lib/papers/plan-area";
import { namesIn } from "@/lib/papers/plan-names";
import type { PlanPaper, PlanParty } from "@/lib/papers/plan-paper";
import { possessive } from "@/lib/text/possessive";

/** The whole family in one word, so that it stands first and takes little room. */
export function participantsOf(plan: PlanPaper, participants: readonly PlanParty[]): string[] {
  const { words } = familyWordsFor(plan.language);
  const { party } = namesIn(plan);
  const family = participants.filter(({ kind }) => kind !== "agency");
  const agencies = participants.filter(({ kind }) => kind === "agency").map(party);
  const isWholeFamily = family.length === plan.guardians.length + 1;
  return isWholeFamily ? [words.plan.family, ...agencies] : [...family.map(party), ...agencies];
}

export function childsWordsBlocks({ language, child, childsView }: PlanPaper): BlockDraft[] {
  if (!childsView) return [];
  const { words, say } = familyWordsFor(language);
  const heading: BlockDraft = {
    kind: "heading",
    level: 2,
    text: say("plan.childsWords", { owner: possessive(child.firstName, language) }),
    bookmark: words.plan.childsWordsBookmark,
  };
  return [heading, childsWordsBlock(childsView, language)];
}

export function guardiansWordsBlocks(plan: PlanPaper): BlockDraft[] {
  if (plan.guardianViews.length === 0) return [];
  const { words } = familyWordsFor(plan.language);
  const { guardian } = namesIn(plan);
  return [
    { kind: "heading", level: 2, text: words.plan.guardiansWords },
    ...plan.guardianViews.map(({ guardianId, text }): BlockDraft => ({
      kind: "paragraph",
      label: guardian(guardianId).name,
      text: `”${text}”`,
    })),
  ];
}

/** The child and the family first (S001-48). */
export function participantBlocks(plan: PlanPaper): BlockDraft[] {
  const { words } = familyWordsFor(plan.language);
  const rows = [
    [plan.child.name, words.plan.childRole, ""],
    ...plan.guardians.map(({ name, phone }) => [name, words.guardian, phone ?? ""]),
    ...plan.agencies.map(({ name, contact }) => [
      contact.name,
      commaOf([contact.title, name]),
      contact.phone ?? "",
    ]),
  ];
  const columns = [
    { label: words.plan.name, share: 0.34 },
    { label: words.plan.role, share: 0.43 },
  ];
  const hasPhones = rows.some(([, , phone]) => phone !== "");
  return [
    { kind: "heading", level: 2, text: words.plan.participants },
    {
      kind: "table",
      label: words.plan.participants,
      hasRowHeaders: true,
      columns: hasPhones ? [...columns, { label: words.phone, share: 0.23 }] : columns,
      rows: hasPhones ? rows : rows.map((row) => row.slice(0, 2)),
    },
  ];
}

export function copyBlocks(plan: PlanPaper): BlockDraft[] {
  if (plan.copies.length === 0) return [];
  const { words, say } = familyWordsFor(plan.language);
  const { party } = namesIn(plan);
  const items = plan.copies.map(({ receiver, way, consentOn }) => {
    if (way === "") return party(receiver);
    const values = { receiver: party(receiver), way };
    return consentOn === null
      ? say("plan.copyByWay", values)
      : say("plan.copyByConsent", { ...values, day: consentOn });
  });
  return [
    { kind: "heading", level: 2, text: words.plan.copies },
    { kind: "list", items },
  ];
}
