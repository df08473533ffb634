import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, familyWordsFor } from "@/lib/papers/frame";
import { commaOf, linesOf } from "@/lib/papers/lines";
import { planAreaBlock } from "@/lib/papers/plan-area";
import { planFor } from "@/lib/papers/plan-audience";
import {
  childsWordsBlocks,
  copyBlocks,
  guardiansWordsBlocks,
  participantBlocks,
  participantsOf,
} from "@/lib/papers/plan-blocks";
import { namesIn } from "@/lib/papers/plan-names";
import type { PlanAudience, PlanPaper } from "@/lib/papers/plan-paper";
import { translationNotes } from "@/lib/papers/translation-notes";
import { wheelFigure } from "@/lib/papers/wheel-figure";

/** Barnets plan on paper, cut to the one it is handed to. */
export function barnetsPlan(whole: PlanPaper, audience: PlanAudience): PaperDocument {
  const plan = planFor(audience, whole);
  const { words, say } = familyWordsFor(plan.language);
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
      ...translationNotes(plan.language, "headingsOnly"),
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
  const { words, say, moment } = familyWordsFor(plan.language);
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
