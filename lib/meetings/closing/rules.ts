import { gapKinds, type MeetingGap, type Participant } from "@/lib/meetings/notes/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export type CheckKey = "whoDoesWhat" | "coordinator" | "nextMeeting" | "viewsHeard" | "copies" | "deviations";

/** What is answered in one place of the checklist: a yes or no, or some words. */
export type Answer = { readonly isYes: boolean | null; readonly note: string };

export type SlotFact = Answer & {
  /** Whose answer it is, or null where it is everybody's. */
  readonly participant: Participant | null;
  readonly who: string;
  /** Was in the room, in the call, or wrote. */
  readonly tookPart: boolean;
};

export type ItemFact = {
  readonly kind: "fields" | "everyone" | "whoDoesWhat" | "coordinator" | "followUpDay";
  readonly check: CheckKey | null;
  readonly slots: readonly SlotFact[];
};

export type ClosingFacts = {
  readonly meetingOn: PlainDate;
  /** What the notes lack. */
  readonly gaps: readonly MeetingGap[];
  readonly items: readonly ItemFact[];
  readonly isPlanBegun: boolean;
  readonly interventionCount: number;
  /** What is to be done, where nobody answers for it. */
  readonly unassigned: readonly string[];
  readonly nextOn: PlainDate | null;
  readonly nextNote: string;
  /** The coordinator's name, or "". */
  readonly coordinator: string;
  /** Agencies that were called, had to come and did not (S004-13). */
  readonly missedCalled: readonly string[];
};

export const closingGapKinds = [...gapKinds, "responsible", "nextMeeting", "whatMore"] as const;
export type ClosingGapKind = (typeof closingGapKinds)[number];

/** Something that must be there before the meeting ends, and about whom or what. */
export type ClosingGap = { readonly kind: ClosingGapKind; readonly who: string };

/**
 * Everything that must be there before a meeting ends, at once: what the notes need and, where somebody is not content,
 * what more can be done (S004-38). Once the plan is begun, also who answers for each intervention and when everyone meets again
 * (S004-34, S004-36); a meeting whose plan is written afterwards ends without.
 */
export function closingGaps(facts: ClosingFacts): ClosingGap[] {
  const { gaps, items, isPlanBegun, unassigned } = facts;
  const isNextMissing = isPlanBegun && !isNextDecided(facts);
  return [
    ...gaps,
    ...(isPlanBegun ? unassigned : []).map((who): ClosingGap => ({ kind: "responsible", who })),
    ...(isNextMissing ? [{ kind: "nextMeeting", who: "" } as const] : []),
    ...(items.some(lacksWhatMore) ? [{ kind: "whatMore", who: "" } as const] : []),
  ];
}

export type CheckStatus = "todo" | "started" | "done";

export const checkLines = [
  "noInterventions",
  "unassigned",
  "notClear",
  "everyoneClear",
  "noCoordinator",
  "coordinator",
  "coordinatorUnclear",
  "nextOn",
  "noMore",
  "noNext",
  "notHeard",
  "heard",
  "notSettled",
  "settled",
  "missedCalled",
] as const;
/** One sentence about how a check stands. */
export type CheckLine = {
  readonly key: (typeof checkLines)[number];
  readonly names: readonly string[];
  readonly day: PlainDate | null;
};

/** How one of the questions that a meeting ends with stands. Nothing here stops the meeting; what does is among the gaps. */
export type CheckStanding = { readonly status: CheckStatus; readonly lines: readonly CheckLine[] };

export function standingOf(check: CheckKey, facts: ClosingFacts): CheckStanding {
  switch (check) {
    case "whoDoesWhat":
      return whoDoesWhat(facts);
    case "coordinator":
      return coordinator(facts);
    case "nextMeeting":
      return nextMeeting(facts);
    case "viewsHeard":
      return viewsHeard(facts);
    case "copies":
      return settledBy(statusOfItems(check, facts));
    case "deviations":
      return deviations(facts);
  }
}

/** Whether an item of the checklist is answered as far as it can be. */
export function isItemDone(item: ItemFact, facts: Omit<ClosingFacts, "items">): boolean {
  const { kind, slots } = item;
  switch (kind) {
    case "fields":
      return slots.every(({ note }) => note !== "");
    case "everyone":
      return isEveryoneDone(slots);
    case "whoDoesWhat":
      return facts.interventionCount > 0 && facts.unassigned.length === 0 && isTicked(slots);
    case "coordinator":
      return facts.coordinator !== "" && isTicked(slots);
    case "followUpDay":
      return isNextDecided(facts);
  }
}

/** Everyone meets on a day after this meeting, or it is said why not (S001-70). */
export function isNextDecided({
  nextOn,
  nextNote,
  meetingOn,
}: Pick<ClosingFacts, "nextOn" | "nextNote" | "meetingOn">): boolean {
  return nextNote !== "" || (nextOn !== null && nextOn > meetingOn);
}

function whoDoesWhat(facts: ClosingFacts): CheckStanding {
  const { interventionCount, unassigned } = facts;
  if (interventionCount === 0) return { status: "todo", lines: [line("noInterventions")] };
  if (unassigned.length > 0) return { status: "started", lines: [line("unassigned", unassigned)] };
  const notClear = itemsOf("whoDoesWhat", facts)
    .flatMap(({ slots }) => slots)
    .filter(({ participant, tookPart, isYes }) => participant !== null && tookPart && isYes !== true);
  if (notClear.length > 0)
    return {
      status: "started",
      lines: [
        line(
          "notClear",
          notClear.map(({ who }) => who),
        ),
      ],
    };
  return { status: statusOfItems("whoDoesWhat", facts), lines: [line("everyoneClear")] };
}

function coordinator(facts: ClosingFacts): CheckStanding {
  if (facts.coordinator === "") return { status: "todo", lines: [line("noCoordinator")] };
  const isDone = statusOfItems("coordinator", facts) === "done";
  const lines = [line(isDone ? "coordinator" : "coordinatorUnclear", [facts.coordinator])];
  return { status: isDone ? "done" : "started", lines };
}

function nextMeeting(facts: ClosingFacts): CheckStanding {
  const { nextOn, nextNote } = facts;
  if (!isNextDecided(facts)) return { status: "todo", lines: [line("noNext")] };
  return {
    status: "done",
    lines: [nextNote === "" ? line("nextOn", [], nextOn) : line("noMore", [nextNote])],
  };
}

function viewsHeard({ gaps }: ClosingFacts): CheckStanding {
  const missed = gaps.filter(({ kind }) => kind === "childsWords" || kind === "guardiansWords");
  if (missed.length === 0) return { status: "done", lines: [line("heard")] };
  const names = missed.map(({ who }) => who);
  return { status: "todo", lines: [line("notHeard", names)] };
}

function deviations(facts: ClosingFacts): CheckStanding {
  const { status, lines } = settledBy(statusOfItems("deviations", facts));
  const { missedCalled } = facts;
  return {
    status,
    lines: missedCalled.length === 0 ? lines : [line("missedCalled", missedCalled), ...lines],
  };
}

function settledBy(status: CheckStatus): CheckStanding {
  return { status, lines: [line(status === "done" ? "settled" : "notSettled")] };
}

function statusOfItems(check: CheckKey, facts: ClosingFacts): CheckStatus {
  const items = itemsOf(check, facts);
  if (items.every((item) => isItemDone(item, facts))) return "done";
  const isBegun = items.some(({ slots }) => slots.some(isAnswered));
  return isBegun ? "started" : "todo";
}

function itemsOf(check: CheckKey, { items }: ClosingFacts): ItemFact[] {
  return items.filter((item) => item.check === check);
}

export function isAnswered({ isYes, note }: Answer): boolean {
  return isYes !== null || note !== "";
}

/** Somebody is not content, and nobody has written what more can be done. */
function lacksWhatMore({ kind, slots }: ItemFact): boolean {
  const fields = slots.filter(({ participant }) => participant === null);
  const isMissing = fields.some(({ note }) => note === "");
  return kind === "everyone" && isMissing && slots.some(({ isYes }) => isYes === false);
}

/** Everyone who took part says yes; or has answered, and what more can be done is written. */
function isEveryoneDone(slots: readonly SlotFact[]): boolean {
  const asked = slots.filter(({ participant, tookPart }) => participant !== null && tookPart);
  const fields = slots.filter(({ participant }) => participant === null);
  const isWritten = fields.length > 0 && fields.every(({ note }) => note !== "");
  return asked.length > 0 && asked.every(({ isYes }) => isYes === true || (isYes === false && isWritten));
}

function isTicked(slots: readonly SlotFact[]): boolean {
  return slots.every(({ isYes }) => isYes === true);
}

function line(key: CheckLine["key"], names: readonly string[] = [], day: PlainDate | null = null): CheckLine {
  return { key, names, day };
}
