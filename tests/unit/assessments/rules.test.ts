import { describe, expect, it } from "vitest";

import type { Actor } from "@/lib/access/actor";
import {
  type Answer,
  type AssessmentFacts,
  detailFaults,
  findQuestion,
  mayActivate,
  mayAnswer,
  mayEndWithoutCase,
  mayObserve,
} from "@/lib/assessments/rules";
import { kronobarn } from "@/lib/practice-models/kronobarn";

const { tree } = kronobarn;

const nurse: Actor = {
  personId: "person-nurse",
  personName: "Anna Bergström",
  appointmentId: "appointment-nurse",
  agencyId: "agency-school-health",
  agencyName: "Elevhälsan, Björkskolan",
  tasks: ["caseWork"],
  sessionId: "session-nurse",
};
const stranger: Actor = { ...nurse, agencyId: "agency-other" };

const seen = answer("observations", "recorded");
const ownSupportEnough = [seen, answer("ownSupport", "yes")];
const otherServiceAlone = [seen, answer("ownSupport", "no"), answer("otherService", "yes")];
const together = [seen, answer("ownSupport", "no"), answer("otherService", "no"), answer("together", "yes")];
const neither = [...together.slice(0, 3), answer("together", "no")];
const consult = [seen, answer("ownSupport", "unknown")];

function answer(questionKey: string, optionKey: string, reconsideration: string | null = null): Answer {
  return { questionKey, optionKey, reconsideration };
}

function assessment(facts: Partial<AssessmentFacts> = {}): AssessmentFacts {
  const usual = { agencyId: nurse.agencyId, observationCount: 1, answers: [seen], endedAt: null };
  return { ...usual, decision: "notNeeded", ...facts };
}

const ended = assessment({ answers: together, endedAt: new Date("2026-11-12T09:00:00Z") });

describe("answering", () => {
  it.each<[string, AssessmentFacts, Answer]>([
    ["the question that waits", assessment(), answer("ownSupport", "no")],
    ["a question already answered", assessment({ answers: together }), answer("otherService", "yes")],
    ["a question left with Vet inte", assessment({ answers: consult }), answer("ownSupport", "no")],
    [
      "the observations anew after reconsidering",
      assessment({ answers: neither }),
      answer("observations", "recorded", "Vi har frågat chefen."),
    ],
  ])("is open for %s · S001-14, Q1", (_, facts, given) => {
    expect(mayAnswer(nurse, tree, facts, given)).toEqual({ granted: true });
  });

  it.each<[string, Actor, AssessmentFacts, Answer, string]>([
    ["for another agency", stranger, assessment(), answer("ownSupport", "no"), "otherAgency"],
    ["once the outcome is recorded", nurse, ended, answer("together", "no"), "ended"],
    [
      "for a question that is not in the tree",
      nurse,
      assessment(),
      answer("toString", "yes"),
      "answerUnknown",
    ],
    ["for an option that is not there", nurse, assessment(), answer("ownSupport", "maybe"), "answerUnknown"],
    [
      "before the earlier question is answered",
      nurse,
      assessment(),
      answer("together", "yes"),
      "answerEarlierFirst",
    ],
    [
      "for a question that fell away",
      nurse,
      assessment({ answers: [...together, answer("ownSupport", "yes")] }),
      answer("together", "no"),
      "answerEarlierFirst",
    ],
    [
      "without an observation",
      nurse,
      assessment({ answers: [], observationCount: 0 }),
      seen,
      "observationRequired",
    ],
    [
      "when nothing is to be reconsidered",
      nurse,
      assessment({ answers: together }),
      answer("observations", "recorded", "Vi börjar om."),
      "nothingToReconsider",
    ],
  ])("is refused %s · S001-14", (_, actor, facts, given, reason) => {
    expect(mayAnswer(actor, tree, facts, given)).toEqual({
      granted: false,
      reason: `assessments.errors.${reason}`,
    });
  });

  it("takes observations until the outcome is recorded, from the own agency · S001-3", () => {
    expect(mayObserve(nurse, assessment())).toEqual({ granted: true });
    expect(mayObserve(nurse, ended).granted).toBe(false);
    expect(mayObserve(stranger, assessment()).granted).toBe(false);
  });
});

describe("the outcome", () => {
  it.each<[string, readonly Answer[], "activate" | "end" | "neither"]>([
    ["own support enough", ownSupportEnough, "end"],
    ["one other service alone", otherServiceAlone, "end"],
    ["several together", together, "activate"],
    ["none of the ways", neither, "neither"],
    ["advice to consult", consult, "neither"],
    ["questions left", together.slice(0, 3), "neither"],
    ["no answer at all", [], "neither"],
  ])("%s opens a case only where the routine says so · S001-6, S001-11, S001-12", (_, given, expected) => {
    const facts = assessment({ answers: given });

    expect(mayActivate(nurse, tree, facts).granted).toBe(expected === "activate");
    expect(mayEndWithoutCase(nurse, tree, facts).granted).toBe(expected === "end");
  });

  it("is recorded once, and by the own agency", () => {
    expect(mayActivate(nurse, tree, ended)).toEqual({ granted: false, reason: "assessments.errors.ended" });
    expect(mayActivate(stranger, tree, assessment({ answers: together })).granted).toBe(false);
  });
});

describe("what is recorded beside an answer", () => {
  it.each<[string, string, string, Record<string, string | string[]>, Record<string, string>]>([
    ["a reasoning", "ownSupport", "no", { reasoning: "Frånvaron har inte minskat." }, {}],
    ["nothing for Vet inte", "ownSupport", "unknown", {}, {}],
    ["a blank reasoning", "ownSupport", "no", { reasoning: " " }, { reasoning: "detailRequired.text" }],
    [
      "no service",
      "together",
      "yes",
      { reasoning: "Flera behövs." },
      { services: "detailRequired.agencyKinds" },
    ],
    [
      "an unknown service",
      "together",
      "yes",
      { reasoning: "Flera behövs.", services: ["school", "toString"] },
      { services: "answerUnknown" },
    ],
    [
      "two services where one is meant",
      "otherService",
      "yes",
      { reasoning: "En räcker.", services: ["school", "police"] },
      { services: "answerUnknown" },
    ],
    [
      "an unknown kind of support",
      "ownSupport",
      "yes",
      { reasoning: "Det räcker.", support: ["money"] },
      { support: "answerUnknown" },
    ],
    [
      "everything missing at once",
      "otherService",
      "yes",
      {},
      { services: "detailRequired.agencyKinds", reasoning: "detailRequired.text" },
    ],
  ])("is judged: %s · S001-5, S001-7, S001-12", (_, questionKey, optionKey, details, expected) => {
    const question = findQuestion(tree, questionKey);
    const faults = question ? detailFaults(question, optionKey, details) : [];

    expect(Object.fromEntries(faults.map(({ fieldKey, reason }) => [fieldKey, reason]))).toEqual(
      Object.fromEntries(
        Object.entries(expected).map(([key, reason]) => [key, `assessments.errors.${reason}`]),
      ),
    );
  });
});
