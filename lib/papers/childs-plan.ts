import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, familyWordsFor } from "@/lib/papers/frame";
import { commaOf, inParts, linesOf } from "@/lib/papers/lines";
import { childsWordsBlock } from "@/lib/papers/plan-area";
import { planFor } from "@/lib/papers/plan-audience";
import { namesIn } from "@/lib/papers/plan-names";
import type { PlanIntervention, PlanPaper } from "@/lib/papers/plan-paper";
import { translationNotes } from "@/lib/papers/translation-notes";

/** The child's own page, "Min plan": few words, a symbol before each part, and nothing that the child's copy of the plan has not. */
export function childsPlan(whole: PlanPaper): PaperDocument {
  const plan = planFor({ kind: "child" }, whole);
  const { words, say } = familyWordsFor(plan.language);
  return paperDocument({
    ...paperFrame(plan),
    kind: "childsPlan",
    title: words.childsPlan.title,
    version: plan.version,
    date: plan.date,
    footer: words.childsPlan.footer,
    blocks: [
      ...translationNotes(plan.language, "headingsOnly"),
      { kind: "paragraph", tone: "lead", text: say("childsPlan.lead", { name: plan.child.firstName }) },
      ...importantBlocks(plan),
      { kind: "heading", level: 2, symbol: "pencil", text: words.childsPlan.whatHappens },
      ...plan.areas.flatMap((area) => interventionBlocks(plan, area.interventions)),
      { kind: "heading", level: 2, symbol: "phone", text: words.childsPlan.whomToCall },
      { kind: "paragraph", tone: "lead", text: coordinatorOf(plan) },
      { kind: "heading", level: 2, symbol: "calendar", text: words.childsPlan.nextTime },
      { kind: "paragraph", tone: "lead", text: nextTimeOf(plan) },
      { kind: "paragraph", tone: "lead", text: words.childsPlan.bringSomebody },
      { kind: "heading", level: 2, symbol: "people", text: words.childsPlan.whoTakesPart },
      { kind: "list", tone: "lead", items: [...plan.guardians.map(({ name }) => name), ...agenciesOf(plan)] },
      { kind: "paragraph", tone: "body", text: words.childsPlan.mayAsk },
    ],
  });
}

function importantBlocks({ language, childsView }: PlanPaper): BlockDraft[] {
  if (childsView?.kind !== "said") return [];
  const { words } = familyWordsFor(language);
  return [
    { kind: "heading", level: 2, symbol: "heart", text: words.sip.important },
    childsWordsBlock(childsView, language),
  ];
}

function interventionBlocks(plan: PlanPaper, interventions: readonly PlanIntervention[]): BlockDraft[] {
  return inParts(interventions).map((some) => ({
    kind: "list",
    tone: "lead",
    items: some.map((intervention) => lineOf(plan, intervention)),
  }));
}

/** What happens, then who does it and when. */
function lineOf(plan: PlanPaper, intervention: PlanIntervention): string {
  const { say, day } = familyWordsFor(plan.language);
  const { what, responsible, startsOn, dueOn } = intervention;
  const [first = ""] = what.split("\n");
  const who = responsible.kind === "agency" && responsible.person.name ? responsible.person.name : null;
  const name = who ?? namesIn(plan).party(responsible);
  const values = { name, day: day(startsOn ?? dueOn ?? plan.date) };
  return linesOf([
    first,
    say(startsOn ? "childsPlan.from" : dueOn ? "childsPlan.by" : "childsPlan.does", values),
  ]);
}

function coordinatorOf(plan: PlanPaper): string {
  const { name, phone } = plan.coordinator.person;
  return linesOf([commaOf([name, namesIn(plan).agency(plan.coordinator.agencyId).name]), phone]);
}

function nextTimeOf({ language, nextMeeting }: PlanPaper): string {
  const { words, moment } = familyWordsFor(language);
  return nextMeeting ? moment(nextMeeting) : words.childsPlan.notDecided;
}

function agenciesOf({ agencies }: PlanPaper): string[] {
  return agencies.map(({ name, contact }) => commaOf([contact.name, name]));
}
