import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, familyWordsFor } from "@/lib/papers/frame";
import { commaOf, inParts, linesOf } from "@/lib/papers/lines";
import { childsWordsBlock, planAreaBlock } from "@/lib/papers/plan-area";
import { planFor } from "@/lib/papers/plan-audience";
import {
  copyBlocks,
  guardiansWordsBlocks,
  participantBlocks,
  participantsOf,
} from "@/lib/papers/plan-blocks";
import { namesIn } from "@/lib/papers/plan-names";
import type { PlanAudience, PlanIntervention, PlanPaper, SipOnPaper } from "@/lib/papers/plan-paper";
import { translationNotes } from "@/lib/papers/translation-notes";

/** A samordnad individuell plan on paper, in the order of the law and of the template (S004-17), cut to the one it is handed to. */
export function sipPaper(whole: PlanPaper, audience: PlanAudience): PaperDocument {
  const plan = planFor(audience, whole);
  const { words, say } = familyWordsFor(plan.language);
  const { sip } = plan;
  return paperDocument({
    ...paperFrame(plan),
    kind: "sip",
    title: words.sip.title,
    version: plan.version,
    date: plan.date,
    footer:
      plan.version === null
        ? words.sip.draftFooter
        : say("sip.footer", { version: plan.version, day: plan.date }),
    blocks: [
      ...translationNotes(plan.language, "headingsOnly"),
      headBlock(plan),
      ...importantBlocks(plan),
      ...guardiansWordsBlocks(plan),
      ...(sip ? longTermGoalBlocks(plan, sip) : []),
      { kind: "heading", level: 2, text: words.plan.actions },
      ...plan.areas.map((area) => planAreaBlock(plan, area)),
      ...(sip ? [...partBlocks(plan, sip), ...crisisBlocks(plan, sip)] : []),
      ...participantBlocks(plan),
      ...copyBlocks(plan),
      ...signatureBlocks(plan),
      ...(plan.remark ? [{ kind: "paragraph", tone: "note", text: plan.remark } as const] : []),
      { kind: "paragraph", tone: "note", text: words.sip.notReport },
      { kind: "paragraph", tone: "note", text: words.plan.notRecord },
    ],
  });
}

function headBlock(plan: PlanPaper): BlockDraft {
  const { words, say, moment } = familyWordsFor(plan.language);
  const { child, coordinator, nextMeeting, sip } = plan;
  const { name, title, phone } = coordinator.person;
  const coordinatedBy = commaOf([name, title, namesIn(plan).agency(coordinator.agencyId).name]);
  return {
    kind: "facts",
    columns: 2,
    items: [
      {
        label: words.child,
        value: child.age === null ? child.name : say("age", { name: child.name, age: child.age }),
      },
      { label: words.plan.meeting, value: moment(plan.meeting) },
      { label: words.sip.leadAuthority, value: sip ? leadOf(plan, sip) : "" },
      { label: words.sip.coordinator, value: linesOf([coordinatedBy, phone]) },
      {
        label: words.sip.followUp,
        value: nextMeeting
          ? linesOf([moment(nextMeeting), commaOf(participantsOf(plan, nextMeeting.participants))])
          : words.plan.noNextMeeting,
      },
    ],
  };
}

/** What matters to the child, in the child's own words, under the template's heading. */
function importantBlocks({ language, childsView }: PlanPaper): BlockDraft[] {
  if (!childsView) return [];
  const { words } = familyWordsFor(language);
  return [{ kind: "heading", level: 2, text: words.sip.important }, childsWordsBlock(childsView, language)];
}

/** Beside a protected child the name of a municipality is a place: its kind stands instead. */
function leadOf({ language }: PlanPaper, { leadAuthority }: SipOnPaper): string {
  const { words } = familyWordsFor(language);
  if (!leadAuthority) return words.sip.notDecided;
  return leadAuthority.name || words.sip[leadAuthority.kind];
}

function longTermGoalBlocks({ language }: PlanPaper, { longTermGoal }: SipOnPaper): BlockDraft[] {
  if (longTermGoal === "") return [];
  const { words } = familyWordsFor(language);
  return [
    { kind: "heading", level: 2, text: words.sip.longTermGoal },
    { kind: "paragraph", text: longTermGoal },
  ];
}

/** The law's second to fourth question: what each of the three answers for, or why it is nothing. */
function partBlocks(plan: PlanPaper, { parts }: SipOnPaper): BlockDraft[] {
  const { words } = familyWordsFor(plan.language);
  return [
    { kind: "heading", level: 2, text: words.sip.whoAnswers },
    ...parts.flatMap(({ part, interventions, why }): BlockDraft[] => [
      { kind: "heading", level: 3, text: words.sip.parts[part] },
      ...inParts(interventions).map((some): BlockDraft => ({
        kind: "list",
        items: some.map((intervention) => lineOf(plan, intervention)),
      })),
      ...(interventions.length > 0
        ? []
        : [{ kind: "paragraph", text: why || words.sip.notWritten } as const]),
    ]),
  ];
}

function lineOf(plan: PlanPaper, { what, responsible }: PlanIntervention): string {
  const { say } = familyWordsFor(plan.language);
  const [first = ""] = what.split("\n");
  return say("sip.line", { what: first, who: namesIn(plan).party(responsible) });
}

function crisisBlocks({ language }: PlanPaper, { crisisPlan }: SipOnPaper): BlockDraft[] {
  const { words } = familyWordsFor(language);
  const { isNeeded, signs, help, day, evening, night } = crisisPlan;
  const heading: BlockDraft = { kind: "heading", level: 2, text: words.sip.crisisPlan };
  if (isNeeded === null) return [];
  if (!isNeeded) return [heading, { kind: "paragraph", text: words.sip.noCrisisPlan }];
  const items = [
    { label: words.sip.crisisSigns, value: signs },
    { label: words.sip.crisisHelp, value: help },
    { label: words.sip.crisisDay, value: day },
    { label: words.sip.crisisEvening, value: evening },
    { label: words.sip.crisisNight, value: night },
  ].filter(({ value }) => value !== "");
  return [heading, { kind: "facts", items }];
}

function signatureBlocks(plan: PlanPaper): BlockDraft[] {
  const { words } = familyWordsFor(plan.language);
  const labels = [words.signature, words.date];
  const items = [
    { role: words.plan.childRole, name: plan.child.name, labels },
    ...plan.guardians.map(({ name }) => ({ role: words.guardian, name, labels })),
    { role: words.sip.coordinator, name: plan.coordinator.person.name, labels },
  ].slice(0, 12);
  return [
    { kind: "heading", level: 2, text: words.sip.signatures },
    { kind: "signatures", items },
  ];
}
