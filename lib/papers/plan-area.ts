import type { BlockDraft, PaperDraft } from "@/lib/papers/document";
import { familyWordsFor } from "@/lib/papers/frame";
import type { PaperLanguage } from "@/lib/papers/languages";
import { commaOf, inParts, linesOf } from "@/lib/papers/lines";
import { namesIn } from "@/lib/papers/plan-names";
import type { ChildsWords, PlanArea, PlanIntervention, PlanPaper } from "@/lib/papers/plan-paper";
import { hatchOf } from "@/lib/papers/wheel-figure";

type PlainBlock = Extract<PaperDraft["blocks"][number], { kind: "area" }>["blocks"][number];

/** What the plan says of one area: how it is, what each person thinks, the goals and who does what. */
export function planAreaBlock(plan: PlanPaper, area: PlanArea): BlockDraft {
  const { words, say } = familyWordsFor(plan.language);
  const { guardian } = namesIn(plan);
  const views = area.guardianViews.map(({ guardianId, text }): PlainBlock => ({
    kind: "paragraph",
    label: say("plan.guardiansView", { name: guardian(guardianId).name }),
    text: `”${text}”`,
  }));
  return {
    kind: "area",
    number: area.number,
    hatch: hatchOf(area.number),
    title: area.label,
    blocks: [
      ...labelled(words.plan.works, area.works),
      ...labelled(words.plan.needs, area.needs),
      ...(area.childsView ? [childsWordsBlock(area.childsView, plan.language, words.plan.childsView)] : []),
      ...views,
      ...area.goals.flatMap((goal) => labelled(plan.sip ? words.sip.partGoal : words.plan.goal, goal)),
      ...interventionsBlocks(plan, area),
    ],
  };
}

/** The child's own words, quoted and never rewritten; that the child did not answer is also an answer. */
export function childsWordsBlock(said: ChildsWords, language: PaperLanguage, by?: string): PlainBlock {
  const { words } = familyWordsFor(language);
  if (said.kind === "said") return { kind: "quote", text: said.text, ...(by && { by }) };
  return { kind: "paragraph", text: words.plan[said.kind], ...(by && { label: by }) };
}

function interventionsBlocks(plan: PlanPaper, area: PlanArea): PlainBlock[] {
  const { words, say } = familyWordsFor(plan.language);
  if (area.interventions.length === 0) return [{ kind: "paragraph", text: words.plan.noInterventions }];
  return inParts(area.interventions).map((interventions) => ({
    kind: "table",
    label: say("plan.interventions", { area: area.label }),
    columns: [
      { label: words.plan.what, share: 0.45 },
      { label: words.plan.who, share: 0.35 },
      { label: words.plan.when, share: 0.2 },
    ],
    rows: interventions.map((intervention) => [
      whatOf(plan, intervention),
      whoOf(plan, intervention),
      whenOf(plan.language, intervention),
    ]),
  }));
}

function whatOf(plan: PlanPaper, { what, togetherWith }: PlanIntervention): string {
  if (togetherWith.length === 0) return what;
  const { say } = familyWordsFor(plan.language);
  const others = commaOf(togetherWith.map(namesIn(plan).party));
  return linesOf([what, say("plan.together", { agencies: others })]);
}

function whoOf(plan: PlanPaper, { responsible }: PlanIntervention): string {
  const name = namesIn(plan).party(responsible);
  if (responsible.kind !== "agency") return name;
  return linesOf([commaOf([name, responsible.person.name]), responsible.person.phone]);
}

function whenOf(language: PaperLanguage, { startsOn, dueOn }: PlanIntervention): string {
  const { say } = familyWordsFor(language);
  if (startsOn && dueOn) return say("interval", { from: startsOn, until: dueOn });
  if (startsOn) return say("plan.startsOn", { day: startsOn });
  return dueOn ?? "";
}

function labelled(label: string, text: string): PlainBlock[] {
  return text === "" ? [] : [{ kind: "paragraph", label, text }];
}
