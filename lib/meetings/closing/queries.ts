import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { CaseHead } from "@/lib/cases/views";
import { closingSlotName, closingSlotsOf } from "@/lib/meetings/closing/fields";
import { type ClosingFacts, closingGaps, isItemDone, standingOf } from "@/lib/meetings/closing/rules";
import type { ClosingItemView, ClosingSlotView, ClosingView } from "@/lib/meetings/closing/views";
import { participantOf } from "@/lib/meetings/notes/participants";
import { isSameParticipant } from "@/lib/meetings/notes/rules";
import type { MeetingNotesView } from "@/lib/meetings/notes/views";
import { readPlanNow } from "@/lib/plans/queries";
import type { PlanView } from "@/lib/plans/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { ClosingItem } from "@/lib/practice-models/schema";

/** Within a transaction: how the meeting stands that is about to end, by its notes, its checklist and the plan. */
export async function readClosing(
  tx: Transaction,
  head: CaseHead,
  notes: MeetingNotesView,
  now: Date,
): Promise<ClosingView> {
  return closingView(tx, head, notes, await readPlanNow(tx, head, now));
}

export async function closingView(
  tx: Transaction,
  head: CaseHead,
  notes: MeetingNotesView,
  plan: PlanView,
): Promise<ClosingView> {
  const model = getPracticeModel(head.practiceModel, head.modelVersion);
  const { during, after } = model.checklists;
  const answers = await readAnswers(tx, notes.meetingId);
  const withSlots = (items: readonly ClosingItem[]) =>
    items.map((item) => ({ ...item, slots: slotsWith(item, notes, answers.slots) }));
  const lists = { during: withSlots(during), after: withSlots(after) };
  const standing = planStanding(head, notes, plan);
  const facts: ClosingFacts = { ...standing, items: [...lists.during, ...lists.after] };
  const withDone = (items: readonly Omit<ClosingItemView, "isDone">[]) =>
    items.map((item): ClosingItemView => ({ ...item, isDone: isItemDone(item, facts) }));
  const { unassigned, interventionCount, coordinator, nextOn, nextNote } = facts;
  return {
    version: answers.version,
    during: withDone(lists.during),
    after: withDone(lists.after),
    checks: model.closingChecks.map((check) => ({ ...check, ...standingOf(check.key, facts) })),
    gaps: closingGaps(facts),
    ...{ unassigned, interventionCount, coordinator, nextOn, nextNote },
  };
}

function planStanding(
  head: CaseHead,
  notes: MeetingNotesView,
  { plan, sections, stray }: PlanView,
): Omit<ClosingFacts, "items"> {
  const goals = [...sections.flatMap((section) => section.goals), ...stray];
  const interventions = goals.flatMap((goal) => goal.interventions);
  return {
    meetingOn: notes.heldOn ?? notes.plannedOn,
    gaps: notes.gaps,
    isPlanBegun: plan !== null,
    interventionCount: interventions.length,
    unassigned: interventions.flatMap(({ what, responsible }) => (responsible === null ? [what] : [])),
    nextOn: plan?.nextMeetingOn ?? null,
    nextNote: plan?.nextMeetingNote ?? "",
    coordinator: head.coordinator?.personName ?? "",
    missedCalled: notes.participants.flatMap(({ mustCome, state, who }) =>
      mustCome && state === "absent" ? [who] : [],
    ),
  };
}

type SavedAnswer = Pick<ClosingSlotView, "item" | "field" | "participant" | "isYes" | "note" | "answered">;

async function readAnswers(tx: Transaction, meetingId: string) {
  const rows = await tx.closingAnswer.findMany({ where: { meetingId } });
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(rows.map(({ answeredById }) => answeredById))] } },
    select: { id: true, name: true },
  });
  const slots = rows.map(({ item, field, kind, isYes, note, ...row }): SavedAnswer => ({
    ...{ item, field, isYes, note },
    participant: kind === null ? null : participantOf(row),
    answered: { at: row.answeredAt, by: people.find(({ id }) => id === row.answeredById)?.name ?? "" },
  }));
  return { slots, version: rows.reduce((sum, { version }) => sum + version, 0) };
}

function slotsWith(
  item: ClosingItem,
  { participants }: MeetingNotesView,
  answers: readonly SavedAnswer[],
): ClosingSlotView[] {
  const all = closingSlotsOf(
    item,
    participants.map(({ participant }) => participant),
  );
  return all.map((slot): ClosingSlotView => {
    const { participant } = slot;
    const answer = answers.find((one) => closingSlotName(one) === closingSlotName(slot));
    const view = participant && participants.find((one) => isSameParticipant(one.participant, participant));
    return {
      ...slot,
      who: view?.who ?? "",
      tookPart: view ? view.state !== null && view.state !== "absent" : false,
      ...{ isYes: answer?.isYes ?? null, note: answer?.note ?? "", answered: answer?.answered ?? null },
    };
  });
}
