import { describe, expect, it } from "vitest";
import {
  type CheckKey,
  type ClosingFacts,
  closingGaps,
  isItemDone,
  type ItemFact,
  type SlotFact,
  standingOf,
} from "@/lib/meetings/closing/rules";
import { addDays, plainDate } from "@/lib/time/plain-date";

const meetingOn = plainDate("2026-12-03");

const nothing: SlotFact = { participant: null, who: "", tookPart: false, isYes: null, note: "" };
const child: SlotFact = {
  ...nothing,
  ...{ participant: { kind: "child" }, who: "Elle-Máret", tookPart: true, isYes: true },
};
const navet: SlotFact = { ...child, participant: { kind: "agency", id: "n" }, who: "Navet" };

const clear: ItemFact = { kind: "everyone", check: "whoDoesWhat", slots: [child, navet] };
const content: ItemFact = { kind: "everyone", check: null, slots: [child, navet, nothing] };
const who: ItemFact = { kind: "whoDoesWhat", check: "whoDoesWhat", slots: [{ ...nothing, isYes: true }] };
const mandate: ItemFact = { kind: "coordinator", check: "coordinator", slots: [{ ...nothing, isYes: true }] };
const followUp: ItemFact = { kind: "followUpDay", check: "nextMeeting", slots: [] };
const written = { ...nothing, note: "I akten." };
const handling: ItemFact = { kind: "fields", check: "copies", slots: [written, written, written] };
const deviation: ItemFact = { kind: "fields", check: "deviations", slots: [written, written] };

const complete: ClosingFacts = {
  meetingOn,
  gaps: [],
  items: [clear, content, who, mandate, followUp, handling, deviation],
  isPlanBegun: true,
  interventionCount: 2,
  unassigned: [],
  nextOn: addDays(meetingOn, 60),
  nextNote: "",
  coordinator: "Anna Bergström",
  missedCalled: [],
};

const unhappy = { ...child, isYes: false };

describe("what a meeting lacks before it ends", () => {
  it("is nothing when all is there", () => {
    expect(closingGaps(complete)).toEqual([]);
  });

  it.each<[string, Partial<ClosingFacts>, string[]]>([
    ["what the notes lack", { gaps: [{ kind: "groundRules", who: "" }] }, ["groundRules "]],
    ["who answers for something · S004-34", { unassigned: ["Ringer"] }, ["responsible Ringer"]],
    ["a day to follow up · S004-36", { nextOn: null }, ["nextMeeting "]],
    ["a day after this one", { nextOn: meetingOn }, ["nextMeeting "]],
    ["nothing where there will be no more", { nextOn: null, nextNote: "Målen är nådda." }, []],
    [
      "what more can be done for who is not content · S004-38",
      { items: [{ ...content, slots: [unhappy, nothing] }] },
      ["whatMore "],
    ],
    ["nothing where that is written", { items: [{ ...content, slots: [unhappy, written] }] }, []],
    [
      "nothing of the plan where nobody has begun it",
      { isPlanBegun: false, nextOn: null, interventionCount: 0 },
      [],
    ],
  ])("is %s", (_, changes, expected) => {
    const gaps = closingGaps({ ...complete, ...changes });
    expect(gaps.map(({ kind, who: about }) => `${kind} ${about}`)).toEqual(expected);
  });

  it("is all of it at once · X-15", () => {
    const facts = {
      ...complete,
      gaps: [{ kind: "areas", who: "" } as const],
      nextOn: null,
      unassigned: ["A", "B"],
    };
    expect(closingGaps(facts).map(({ kind }) => kind)).toEqual([
      ...["areas", "responsible", "responsible", "nextMeeting"],
    ]);
  });

  it("is never that somebody has not confirmed, that a copy has no way or that nobody reports deviations", () => {
    const silent = (item: ItemFact): ItemFact => ({
      ...item,
      slots: item.slots.map((slot) => ({ ...slot, isYes: null, note: "" })),
    });
    expect(closingGaps({ ...complete, items: complete.items.map(silent) })).toEqual([]);
  });
});

describe("how a closing check stands", () => {
  it.each<CheckKey>(["whoDoesWhat", "coordinator", "nextMeeting", "viewsHeard", "copies", "deviations"])(
    "is done for %s when all is there",
    (check) => {
      expect(standingOf(check, complete).status).toBe("done");
    },
  );

  it.each<[CheckKey, string, Partial<ClosingFacts>, string]>([
    ["whoDoesWhat", "nothing is planned", { interventionCount: 0 }, "todo noInterventions"],
    ["whoDoesWhat", "nobody answers · S004-34", { unassigned: ["Ringer"] }, "started unassigned Ringer"],
    [
      "whoDoesWhat",
      "somebody who was there is not clear · S004-33",
      { items: [{ ...clear, slots: [child, { ...navet, isYes: null }] }] },
      "started notClear Navet",
    ],
    [
      "whoDoesWhat",
      "whoever was away has not said so",
      { items: [{ ...clear, slots: [child, { ...navet, isYes: null, tookPart: false }] }, who] },
      "done everyoneClear",
    ],
    ["coordinator", "there is none", { coordinator: "" }, "todo noCoordinator"],
    [
      "coordinator",
      "the mandate is not clear · S004-35",
      { items: [{ ...mandate, slots: [nothing] }] },
      "started coordinatorUnclear Anna Bergström",
    ],
    ["nextMeeting", "there is no day · S004-36", { nextOn: null }, "todo noNext"],
    [
      "viewsHeard",
      "the child is not heard",
      { gaps: [{ kind: "childsWords", who: "Elle-Máret" }] },
      "todo notHeard Elle-Máret",
    ],
    [
      "copies",
      "one of three is written · S004-32",
      { items: [{ ...handling, slots: [written, nothing, nothing] }] },
      "started notSettled",
    ],
    [
      "deviations",
      "nobody is named · S004-39",
      { items: [{ ...deviation, slots: [nothing, nothing] }] },
      "todo notSettled",
    ],
    [
      "deviations",
      "somebody who was called did not come · S004-13",
      { missedCalled: ["Navet"] },
      "done missedCalled Navet",
    ],
  ])("says of %s when %s", (check, _, changes, expected) => {
    const { status, lines } = standingOf(check, { ...complete, ...changes });
    const [line] = lines;
    expect([status, line?.key, ...(line?.names ?? [])].join(" ")).toBe(expected);
  });
});

describe("an item of the checklist", () => {
  it.each<[string, ItemFact, boolean]>([
    [
      "somebody is not content, and it is said what more to do",
      { ...content, slots: [unhappy, written] },
      true,
    ],
    ["somebody is not content, and it is not said", { ...content, slots: [unhappy, nothing] }, false],
    ["somebody is not clear", { ...clear, slots: [unhappy] }, false],
    ["nobody took part", { ...clear, slots: [{ ...child, tookPart: false }] }, false],
    ["a tick is missing", { ...who, slots: [nothing] }, false],
  ])("is settled or not when %s · S004-37, S004-38", (_, item, expected) => {
    expect(isItemDone(item, complete)).toBe(expected);
  });
});
