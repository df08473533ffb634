import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, wordsFor } from "@/lib/papers/frame";
import { commaOf, linesOf } from "@/lib/papers/lines";
import { childsWordsBlock, planAreaBlock } from "@/lib/papers/plan-area";
import { planFor } from "@/lib/papers/plan-audience";
import { namesIn } from "@/lib/papers/plan-names";
import type { PlanAudience, PlanPaper, PlanParty } from "@/lib/papers/plan-paper";
import { wheelFigure } from "@/lib/papers/wheel-figure";
import { possessive } from "@/lib/text/possessive";

/** Barnets plan on paper, cut to the one it is handed to. */
export function barnetsPlan(whole: PlanPaper, audience: PlanAudience): PaperDocument {
  const plan = planFor(audience, whole);
  const { words, say } = wordsFor(plan.language);
  return paperDocument({
    ...paperFrame(plan),
    kind: "barnetsPlan",
    title: words.plan.title,
    version: plan.version,
    date: plan.date,
    footer:
      plan.version === null
        ? words.plan.draftFooter
        : say("plan.footer", { version: plan.version, day: plan.date }),
    blocks: [
      headBlock(plan),
      ...childsWordsBlocks(plan),
      wheelFigure(plan.wheel, plan.child.firstName, plan.language),
      ...guardiansWordsBlocks(plan),
      ...participantBlocks(plan),
      { kind: "heading", level: 2, text: words.plan.actions },
      ...plan.areas.map((area) => planAreaBlock(plan, area)),
      ...copyBlocks(plan),
      ...(plan.remark ? [{ kind: "paragraph", tone: "note", text: plan.remark } as const] : []),
      { kind: "paragraph", tone: "note", text: words.plan.notRecord },
    ],
  });
}

function headBlock(plan: PlanPaper): BlockDraft {
  const { words, say, moment } = wordsFor(plan.language);
  const { agency } = namesIn(plan);
  const { child, coordinator, nextMeeting } = plan;
  const { name, title, phone } = coordinator.person;
  const coordinatedBy = commaOf([name, title, agency(coordinator.agencyId).name]);
  return {
    kind: "facts",
    columns: 2,
    items: [
      {
        label: words.child,
        value: child.age === null ? child.name : say("age", { name: child.name, age: child.age }),
      },
      { label: words.plan.meeting, value: moment(plan.meeting) },
      { label: words.plan.coordinatedBy, value: linesOf([coordinatedBy, phone]) },
      {
        label: words.plan.nextMeeting,
        value: nextMeeting
          ? linesOf([moment(nextMeeting), commaOf(participantsOf(plan, nextMeeting.participants))])
          : words.plan.noNextMeeting,
      },
    ],
  };
}

/** The whole family in one word, so that it stands first and takes little room. */
function participantsOf(plan: PlanPaper, participants: readonly PlanParty[]): string[] {
  const { words } = wordsFor(plan.language);
  const { party } = namesIn(plan);
  const family = participants.filter(({ kind }) => kind !== "agency");
  const agencies = participants.filter(({ kind }) => kind === "agency").map(party);
  const isWholeFamily = family.length === plan.guardians.length + 1;
  return isWholeFamily ? [words.plan.family, ...agencies] : [...family.map(party), ...agencies];
}

function childsWordsBlocks({ language, child, childsView }: PlanPaper): BlockDraft[] {
  if (!childsView) return [];
  const { words, say } = wordsFor(language);
  const heading: BlockDraft = {
    kind: "heading",
    level: 2,
    text: say("plan.childsWords", { owner: possessive(child.firstName, language) }),
    bookmark: words.plan.childsWordsBookmark,
  };
  return [heading, childsWordsBlock(childsView, language)];
}

function guardiansWordsBlocks(plan: PlanPaper): BlockDraft[] {
  if (plan.guardianViews.length === 0) return [];
  const { words } = wordsFor(plan.language);
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
function participantBlocks(plan: PlanPaper): BlockDraft[] {
  const { words } = wordsFor(plan.language);
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

function copyBlocks(plan: PlanPaper): BlockDraft[] {
  if (plan.copies.length === 0) return [];
  const { words, say } = wordsFor(plan.language);
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
