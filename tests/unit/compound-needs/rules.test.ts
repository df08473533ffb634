import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import {
  type Delegation,
  decisionStanding,
  mayActivateDecided,
  mayAskForDecision,
  mayDecide,
} from "@/lib/compound-needs/rules";
import { mayAddDelegate } from "@/lib/delegates/rules";
import { plainDate } from "@/lib/time/plain-date";

const colleague: Actor = {
  ...{ personId: "siri", personName: "Siri", appointmentId: "a", agencyId: "fors", agencyName: "Fors" },
  ...{ tasks: ["caseWork"], sessionId: "s" },
};
const delegation: Delegation = {
  ...{ personId: "siri", agencyId: "fors", isEnded: false },
  ...{ fromOn: plainDate("2026-11-23"), untilOn: plainDate("2026-11-27") },
};

describe("where the manager's decision stands", () => {
  it.each([
    ["no decision is needed by the routine", false, 5, null, "notNeeded"],
    ["nobody has been asked", true, 5, null, "notAsked"],
    ["the manager has not answered", true, 5, { position: 5, isCompound: null }, "asked"],
    ["the manager said yes", true, 5, { position: 5, isCompound: true }, "compound"],
    ["the manager said no", true, 5, { position: 5, isCompound: false }, "notCompound"],
    ["something was changed after the yes", true, 6, { position: 5, isCompound: true }, "lapsed"],
  ] as const)("%s · S004-8", (_, needs, version, latest, expected) => {
    expect(decisionStanding(needs, version, latest)).toBe(expected);
  });

  it.each([
    ["notNeeded", true, false],
    ["notAsked", false, true],
    ["lapsed", false, true],
    ["asked", false, false],
    ["compound", true, false],
    ["notCompound", false, true],
  ] as const)("%s: activates %s, may ask %s · S004-8", (standing, activates, asks) => {
    expect(mayActivateDecided(standing).granted).toBe(activates);
    expect(mayAskForDecision(standing, true).granted).toBe(asks);
  });
});

describe("who decides", () => {
  it.each([
    ["the manager", { ...colleague, tasks: ["manage"] as const }, [], "2026-11-25", true],
    ["a colleague", colleague, [], "2026-11-25", false],
    ["a delegate the day before", colleague, [delegation], "2026-11-22", false],
    ["a delegate the first day", colleague, [delegation], "2026-11-23", true],
    ["a delegate the last day", colleague, [delegation], "2026-11-27", true],
    ["a delegate the day after", colleague, [delegation], "2026-11-28", false],
    ["a delegate that was ended", colleague, [{ ...delegation, isEnded: true }], "2026-11-25", false],
    ["a delegate of another agency", colleague, [{ ...delegation, agencyId: "x" }], "2026-11-25", false],
  ])("%s on %s · S004-8", (_, actor, delegations, today, granted) => {
    expect(mayDecide(actor, delegations, plainDate(today)).granted).toBe(granted);
  });
});

it.each([
  ["from today", { fromOn: "2026-11-25", untilOn: "2026-11-26" }, [], true],
  ["not from yesterday", { fromOn: "2026-11-24", untilOn: "2026-11-26" }, [], false],
  ["not backwards", { fromOn: "2026-11-26", untilOn: "2026-11-25" }, [], false],
  ["not twice for the same day", { fromOn: "2026-11-27", untilOn: "2026-11-30" }, [delegation], false],
  ["again after the last day", { fromOn: "2026-11-28", untilOn: "2026-11-30" }, [delegation], true],
])("a delegate is appointed %s · S004-8", (_, { fromOn, untilOn }, existing, granted) => {
  const wanted = { personId: "siri", fromOn: plainDate(fromOn), untilOn: plainDate(untilOn) };
  expect(mayAddDelegate(existing, wanted, plainDate("2026-11-25")).granted).toBe(granted);
});
