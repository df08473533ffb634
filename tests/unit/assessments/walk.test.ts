import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Answer, latestAnswerTo, reachableQuestions, walk } from "@/lib/assessments/rules";
import { kronobarn } from "@/lib/practice-models/kronobarn";
import type { Tree } from "@/lib/practice-models/tree-schema";

const { tree } = kronobarn;

/** "ownSupport no" is an answer; "observations recorded !" is one that starts over. */
function answers(...lines: string[]): Answer[] {
  return lines.map((line) => {
    const [questionKey = "", optionKey = "", mark] = line.split(" ");
    return { questionKey, optionKey, reconsideration: mark === "!" ? "Vi har frågat chefen." : null };
  });
}

/** Where the answers lead, with the path in short. */
function result(...lines: string[]) {
  const walked = walk(tree, answers(...lines));
  const path = walked.steps.map(({ question, option }) => `${question.key} ${option.key}`);
  return walked.state === "asking"
    ? { path, asks: walked.question.key }
    : { path, ends: walked.outcome.key, because: walked.decidedBy.question.key };
}

const seen = "observations recorded";

describe("walking the tree of kronobarn", () => {
  it("asks for observations before anything is decided · S001-3, S001-14", () => {
    expect(result()).toEqual({ path: [], asks: "observations" });
  });

  it.each([
    ["own support is enough", [seen, "ownSupport yes"], "ownSupportEnough", "ownSupport"],
    [
      "one other service alone is enough",
      [seen, "ownSupport no", "otherService yes"],
      "otherServiceAlone",
      "otherService",
    ],
    [
      "several are needed together",
      [seen, "ownSupport no", "otherService no", "together yes"],
      "activated",
      "together",
    ],
    [
      "none of the ways fits: think again",
      [seen, "ownSupport no", "otherService no", "together no"],
      "neither",
      "together",
    ],
  ])("ends where %s · S001-5, S001-7, S001-12", (_, given, outcome, because) => {
    expect(result(...given)).toEqual({ path: given, ends: outcome, because });
  });

  it.each([
    ["ownSupport", [seen]],
    ["otherService", [seen, "ownSupport no"]],
    ["together", [seen, "ownSupport no", "otherService no"]],
  ])("gives advice on Vet inte at %s and takes another answer afterwards", (question, before) => {
    expect(result(...before, `${question} unknown`)).toMatchObject({ ends: "consult", because: question });
    expect(result(...before, `${question} unknown`, `${question} yes`)).toHaveProperty("ends");
  });

  it("does not reach a later question before the earlier is answered · S001-14", () => {
    expect(result("together yes")).toEqual({ path: [], asks: "observations" });
    expect(result(seen, "together yes")).toEqual({ path: [seen], asks: "ownSupport" });
    expect(result("ownSupport no", seen)).toEqual({ path: [seen], asks: "ownSupport" });
  });

  it("drops what was answered after an answer that is changed, and keeps it in the history · S001-14", () => {
    const given = answers(seen, "ownSupport no", "otherService yes", "ownSupport yes", "ownSupport no");

    expect(walk(tree, given)).toMatchObject({ state: "asking", question: { key: "otherService" } });
    expect(latestAnswerTo(given, "otherService")?.optionKey).toBe("yes");
    expect(given).toHaveLength(5);
  });

  it("keeps later answers when the same option is given again with another reasoning", () => {
    expect(result(seen, "ownSupport no", "otherService yes", "ownSupport no")).toMatchObject({
      ends: "otherServiceAlone",
    });
  });

  it("starts over from the observations after reconsidering · Q1", () => {
    const first = [seen, "ownSupport no", "otherService no", "together no"];

    expect(result(...first, `${seen} !`)).toEqual({ path: [seen], asks: "ownSupport" });
    expect(result(...first, `${seen} !`, seen)).toEqual({ path: [seen], asks: "ownSupport" });
    expect(result(...first, `${seen} !`, "ownSupport yes")).toMatchObject({ ends: "ownSupportEnough" });
  });

  it.each(["__proto__ yes", "constructor yes", "ownSupport toString", "ownSupport __proto__", " "])(
    "passes over the unknown answer %s",
    (line) => {
      expect(result(seen, line)).toEqual({ path: [seen], asks: "ownSupport" });
    },
  );

  it("shows the questions on the path and the one that waits", () => {
    const keys = reachableQuestions(tree, answers(seen, "ownSupport no")).map(({ key }) => key);

    expect(keys).toEqual(["observations", "ownSupport", "otherService"]);
  });
});

describe("walking any tree, also one that leads in circles", () => {
  const names = ["a", "b", "c", "d"];
  const text = { sv: "Text", en: "Text" };
  const anyTree = fc
    .array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 4, maxLength: 4 })
    .map((links): Tree => {
      const leadsTo = (to: number) =>
        to < 4 ? { to: "question" as const, key: names[to] ?? "a" } : { to: "outcome" as const, key: "done" };
      const questions = names.map((key, place) => {
        const options = (links[place] ?? [4, 4]).map((to, option) => ({
          key: `option${option}`,
          label: text,
          hint: null,
          leadsTo: leadsTo(to),
        }));
        return [
          key,
          { key, kind: "choice" as const, text, lead: null, why: text, examples: null, options, fields: [] },
        ];
      });
      return {
        first: "a",
        questions: Object.fromEntries(questions),
        outcomes: { done: { effect: "activates", key: "done", title: text, text, nextSteps: [] } },
      };
    });
  const known = fc.record({
    questionKey: fc.constantFrom(...names),
    optionKey: fc.constantFrom("option0", "option1"),
    reconsideration: fc.constantFrom(null, null, null, "Ny bedömning."),
  });
  const unknown = fc.record({
    questionKey: fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", ...names)),
    optionKey: fc.oneof(fc.string(), fc.constantFrom("__proto__", "toString", "option2")),
    reconsideration: fc.constant(null),
  });

  it("ends after no more steps than there are answers, and always the same way", () => {
    fc.assert(
      fc.property(anyTree, fc.array(known, { maxLength: 30 }), (someTree, given) => {
        const walked = walk(someTree, given);

        expect(walked.steps.length).toBeLessThanOrEqual(given.length);
        expect(walked.steps.every(({ answer }) => given.includes(answer))).toBe(true);
        expect(walk(someTree, structuredClone(given))).toEqual(walked);
      }),
    );
  });

  it("is not moved by answers it does not know", () => {
    fc.assert(
      fc.property(anyTree, fc.array(fc.oneof(known, unknown), { maxLength: 30 }), (someTree, given) => {
        const onlyKnown = given.filter(
          ({ questionKey, optionKey }) =>
            names.includes(questionKey) && ["option0", "option1"].includes(optionKey),
        );

        expect(walk(someTree, given)).toEqual(walk(someTree, onlyKnown));
      }),
    );
  });

  it("shows every step as the tree has it", () => {
    fc.assert(
      fc.property(anyTree, fc.array(known, { maxLength: 30 }), (someTree, given) => {
        const { steps } = walk(someTree, given);
        const asked = steps.map(({ question }) => question.key);
        const led = steps.slice(0, -1).map(({ option }) => option.leadsTo.key);

        expect(asked).toEqual(asked.length === 0 ? [] : ["a", ...led]);
      }),
    );
  });
});
