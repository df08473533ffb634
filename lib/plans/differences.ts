import { canonicalText } from "@/lib/plans/canonical-text";
import { interventionsIn, type PlanContent, type PlanContentIntervention } from "@/lib/plans/content";

export const differenceKinds = [
  "kindChanged",
  "areaAdded",
  "areaRemoved",
  "goalAdded",
  "goalRemoved",
  "goalChanged",
  "interventionAdded",
  "interventionRemoved",
  "interventionReworded",
  "responsibleChanged",
  "contributingChanged",
  "daysChanged",
  "signChanged",
  "nextMeetingChanged",
  "coordinatorChanged",
  "notesChanged",
  "longTermGoalChanged",
  "leadAuthorityChanged",
  "withoutChanged",
  "crisisPlanChanged",
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One thing that differs between two versions: what it is about now, and what it said before. */
export type Difference = { readonly kind: DifferenceKind; readonly about: string; readonly before: string };

/** What a later version says that an earlier did not, and the other way round. */
export function differencesBetween(earlier: PlanContent, later: PlanContent): Difference[] {
  return [
    ...(earlier.kind === later.kind ? [] : [difference("kindChanged", later.planName, earlier.planName)]),
    ...compare(
      earlier.areas,
      later.areas,
      ({ key }) => key,
      ({ label }) => label,
      "area",
    ),
    ...later.areas.flatMap((area) => {
      const before = earlier.areas.find(({ key }) => key === area.key);
      return before && notesOf(before) !== notesOf(area) ? [difference("notesChanged", area.label)] : [];
    }),
    ...compareGoals(earlier, later),
    ...compareInterventions(interventionsIn(earlier), interventionsIn(later)),
    ...differing("nextMeetingChanged", earlier.nextMeeting, later.nextMeeting),
    ...differing("coordinatorChanged", earlier.coordinator, later.coordinator),
    ...compareSips(earlier.sip, later.sip),
  ];
}

/** A plan that has become a SIP, or is none any more, differs in its kind: what is new in it is not told part by part. */
function compareSips(before: PlanContent["sip"], after: PlanContent["sip"]): Difference[] {
  if (!before || !after) return [];
  return [
    ...differing("longTermGoalChanged", before.longTermGoal, after.longTermGoal, after.longTermGoal),
    ...differing(
      "leadAuthorityChanged",
      before.leadAuthority,
      after.leadAuthority,
      after.leadAuthority?.name,
    ),
    ...differing("withoutChanged", before.without, after.without),
    ...differing("crisisPlanChanged", before.crisisPlan, after.crisisPlan),
  ];
}

function compareGoals(earlier: PlanContent, later: PlanContent): Difference[] {
  const before = earlier.areas.flatMap(({ goals }) => goals);
  // In a draft a goal may wait for its words; it is told of when it has them.
  const after = later.areas.flatMap(({ goals }) => goals.filter(({ text }) => text !== ""));
  const reworded = after.flatMap((goal) => {
    const old = before.find(({ id }) => id === goal.id);
    return old && old.text !== goal.text ? [difference("goalChanged", goal.text, old.text)] : [];
  });
  return [
    ...compare(
      before,
      after,
      ({ id }) => id,
      ({ text }) => text,
      "goal",
    ),
    ...reworded,
  ];
}

function compareInterventions(
  before: readonly PlanContentIntervention[],
  after: readonly PlanContentIntervention[],
): Difference[] {
  const changed = after.flatMap((intervention): Difference[] => {
    const old = before.find(({ id }) => id === intervention.id);
    if (!old) return [];
    const { what } = intervention;
    return [
      ...(old.what === what ? [] : [difference("interventionReworded", what, old.what)]),
      ...differing("responsibleChanged", old.responsible, intervention.responsible, what),
      ...differing(
        "contributingChanged",
        old.contributingIds.toSorted(),
        intervention.contributingIds.toSorted(),
        what,
      ),
      ...differing(
        "daysChanged",
        [old.startsOn, old.dueOn],
        [intervention.startsOn, intervention.dueOn],
        what,
      ),
      ...differing("signChanged", old.sign, intervention.sign, what),
    ];
  });
  return [
    ...compare(
      before,
      after,
      ({ id }) => id,
      ({ what }) => what,
      "intervention",
    ),
    ...changed,
  ];
}

function compare<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  nameOf: (item: Item) => string,
  noun: "area" | "goal" | "intervention",
): Difference[] {
  const isIn = (list: readonly Item[]) => (item: Item) => list.some((other) => keyOf(other) === keyOf(item));
  return [
    ...after.filter((item) => !isIn(before)(item)).map((item) => difference(`${noun}Added`, nameOf(item))),
    ...before.filter((item) => !isIn(after)(item)).map((item) => difference(`${noun}Removed`, nameOf(item))),
  ];
}

function differing(kind: DifferenceKind, before: unknown, after: unknown, about = ""): Difference[] {
  return canonicalText(before) === canonicalText(after) ? [] : [difference(kind, about)];
}

function difference(kind: DifferenceKind, about: string, before = ""): Difference {
  return { kind, about, before };
}

/** What is written about an area, without its goals. */
function notesOf({
  works,
  difficult,
  childsWords,
  guardiansWords,
  contributions,
}: PlanContent["areas"][number]): string {
  return canonicalText([works, difficult, childsWords, guardiansWords, contributions]);
}
