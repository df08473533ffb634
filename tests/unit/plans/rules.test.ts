import { describe, expect, it } from "vitest";
import {
  agencyWithMost,
  type FamilyFacts,
  type InterventionFact,
  mayFixFor,
  mayPlan,
  mayPlanDays,
  movedOrder,
  type PlanFacts,
  unmetRequirements,
} from "@/lib/plans/rules";
import { addDays, plainDate } from "@/lib/time/plain-date";

const heldOn = plainDate("2026-12-03");
const today = plainDate("2026-12-10");

const lockers: InterventionFact = {
  id: "i1",
  what: "Byter skåp",
  responsible: "agency",
  agencyId: "school",
  contactName: "Anna Bergström",
  contributingIds: ["social"],
  startsOn: addDays(heldOn, 4),
  dueOn: null,
};

const complete: PlanFacts = {
  isUnderWay: false,
  lacksAsSip: [],
  areas: [{ key: "safe", label: "Trygg" }],
  goals: [{ id: "g1", area: "safe", text: "Går till lektionerna." }],
  interventions: [lockers],
  agenciesInForce: ["school", "social"],
  ownAgencyId: "school",
  agencyNames: { school: "Elevhälsan", social: "Socialtjänsten", navet: "Navet" },
  heldOn,
  hasCoordinator: true,
  lacksNamedCoordinator: false,
  nextMeetingOn: addDays(heldOn, 60),
  nextMeetingNote: "",
};

const only = (changes: Partial<InterventionFact>) => ({ interventions: [{ ...lockers, ...changes }] });

describe("unmetRequirements", () => {
  it("is empty for a complete plan", () => {
    expect(unmetRequirements(complete)).toEqual([]);
  });

  it.each<[string, Partial<PlanFacts>, string[]]>([
    [
      "our own consent has ended",
      { agenciesInForce: ["social"] },
      ["ownConsent", "responsibleConsent Elevhälsan"],
    ],
    ["no area is left", { areas: [] }, ["areas", "goalArea"]],
    ["the meeting still goes on", { isUnderWay: true }, ["meetingEnd"]],
    [
      "a goal waits for its words",
      { goals: [...complete.goals, { id: "g2", area: "safe", text: "" }] },
      ["goalText"],
    ],
    [
      "what was noted quickly stands in an area that is not used",
      { goals: [...complete.goals, { id: "g2", area: "active", text: "" }] },
      ["strayInterventions"],
    ],
    ["there is no goal", { goals: [], interventions: [] }, ["goals", "interventions"]],
    [
      "a goal stands in an area that is not used",
      { areas: [{ key: "active", label: "Aktiv" }] },
      ["goalArea"],
    ],
    ["nobody does anything", { interventions: [] }, ["interventions"]],
    ["it is not said what", only({ what: "" }), ["what"]],
    ["nobody is responsible", only({ responsible: null, agencyId: null }), ["responsible"]],
    ["the agency has no named person", only({ contactName: "" }), ["contact"]],
    [
      "a guardian answers without a named person",
      only({ responsible: "guardian", agencyId: null, contactName: "" }),
      [],
    ],
    ["the responsible agency has no consent", only({ agencyId: "navet" }), ["responsibleConsent Navet"]],
    [
      "a contributing agency has no consent",
      only({ contributingIds: ["navet"] }),
      ["contributingConsent Navet"],
    ],
    ["it is not said when", only({ startsOn: null }), ["when"]],
    ["nobody coordinates", { hasCoordinator: false }, ["coordinator"]],
    ["whoever coordinated has left", { lacksNamedCoordinator: true }, ["namedCoordinator"]],
    ["the next meeting is not decided", { nextMeetingOn: null }, ["nextMeeting"]],
    [
      "there will be no meeting, and it is said why",
      { nextMeetingOn: null, nextMeetingNote: "Målen är nådda." },
      [],
    ],
    ["the next meeting is before this one", { nextMeetingOn: heldOn }, ["nextMeetingDay"]],
  ])("names what is missing when %s · S001-58, S001-59", (_, changes, expected) => {
    const unmet = unmetRequirements({ ...complete, ...changes });
    expect(unmet.map(({ kind, agency }) => `${kind} ${agency}`.trim())).toEqual(expected);
  });

  it("names everything at once, each with its intervention · X-15", () => {
    const bare = { ...lockers, responsible: null, agencyId: null, contributingIds: [], startsOn: null };
    const unmet = unmetRequirements({
      ...complete,
      interventions: [bare, { ...lockers, id: "i2", what: "Ringer", contactName: "" }],
      nextMeetingOn: null,
    });
    expect(unmet.map(({ kind, about }) => `${kind} ${about}`.trim())).toEqual([
      "responsible Byter skåp",
      "when Byter skåp",
      "contact Ringer",
      "nextMeeting",
    ]);
  });
});

describe("mayFixFor", () => {
  const silent: FamilyFacts = {
    attended: false,
    part: null,
    approvedOn: null,
    approvedHow: null,
    reason: "",
  };

  it.each<[string, Partial<FamilyFacts>, boolean]>([
    ["silence", {}, false],
    ["the family was there", { attended: true, part: "attended" }, true],
    ["somebody says it was, and it was not", { part: "attended" }, false],
    [
      "an approval with a day and a way",
      { part: "approved", approvedOn: addDays(heldOn, 2), approvedHow: "telephone" },
      true,
    ],
    ["an approval without a day", { part: "approved", approvedHow: "telephone" }, false],
    ["an approval without a way", { part: "approved", approvedOn: addDays(heldOn, 2) }, false],
    [
      "an approval before the meeting",
      { part: "approved", approvedOn: addDays(heldOn, -1), approvedHow: "visit" },
      false,
    ],
    [
      "an approval that has not come",
      { part: "approved", approvedOn: addDays(today, 1), approvedHow: "visit" },
      false,
    ],
    ["asked and did not want to, with a reason", { part: "didNotWant", reason: "Orkar inte just nu." }, true],
    ["asked and did not want to, without a reason", { part: "didNotWant" }, false],
  ])("answers %s · Q11, S001-45", (_, changes, expected) => {
    expect(mayFixFor({ ...silent, ...changes }, heldOn, today).granted).toBe(expected);
  });
});

describe("planning", () => {
  it("begins at a meeting with the family, held or going on · S001-44", () => {
    expect(mayPlan(null)).toEqual({ granted: false, reason: "plans.refusals.beforeMeeting" });
    expect(mayPlan(heldOn).granted).toBe(true);
  });

  it.each([
    ["after the meeting", addDays(heldOn, 1), null, true],
    ["the same day", heldOn, heldOn, true],
    ["starts before the meeting", addDays(heldOn, -1), null, false],
    ["is done before the meeting", null, addDays(heldOn, -1), false],
    ["is done before it starts", addDays(heldOn, 5), addDays(heldOn, 4), false],
    ["has no days yet", null, null, true],
  ])("answers for what %s · S001-44", (_, startsOn, dueOn, expected) => {
    expect(mayPlanDays({ startsOn, dueOn }, heldOn).granted).toBe(expected);
  });

  it("proposes the agency with most to do as coordinator · S001-68", () => {
    const of = (agencyId: string | null) => ({ agencyId });
    expect(agencyWithMost([of("a"), of("b"), of("b"), of(null), of(null), of(null)])).toBe("b");
    expect(agencyWithMost([of(null)])).toBeNull();
  });

  it.each([
    ["up", "b", -1, ["b", "a", "c"]],
    ["down", "b", 1, ["a", "c", "b"]],
    ["past the top", "a", -1, ["a", "b", "c"]],
    ["past the bottom", "c", 1, ["a", "b", "c"]],
  ] as const)("moves a row %s", (_, id, step, expected) => {
    expect(movedOrder(["a", "b", "c"], id, step)).toEqual(expected);
  });
});
