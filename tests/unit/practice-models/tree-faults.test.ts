import { describe, expect, it } from "vitest";

import { kronobarn } from "@/lib/practice-models/kronobarn";
import { practiceModelSchema } from "@/lib/practice-models/schema";
import { longestPath, treeFaults, type TreeShape } from "@/lib/practice-models/tree-faults";

const done = { key: "done" };

function question(key: string, ...options: TreeShape["questions"][string]["options"]) {
  return { key, options, fields: [] };
}

function to(kind: "question" | "outcome", key: string, optionKey = key) {
  return { key: optionKey, leadsTo: { to: kind, key } };
}

describe("a decision tree", () => {
  it("can ask four questions at most in kronobarn", () => {
    expect(treeFaults(kronobarn.tree)).toEqual([]);
    expect(longestPath(kronobarn.tree)).toBe(4);
  });

  it.each<[string, TreeShape, string]>([
    [
      "a first question that is missing",
      { first: "a", questions: {}, outcomes: {} },
      "the tree leads to question a, which does not exist",
    ],
    [
      "an option that leads nowhere",
      { first: "a", questions: { a: question("a", to("outcome", "gone")) }, outcomes: {} },
      "a leads to outcome gone, which does not exist",
    ],
    [
      "a link to a name that every object has",
      { first: "a", questions: { a: question("a", to("outcome", "toString")) }, outcomes: {} },
      "a leads to outcome toString, which does not exist",
    ],
    [
      "a return to no question",
      {
        first: "a",
        questions: { a: question("a", to("outcome", "again")) },
        outcomes: { again: { key: "again", returnsTo: "b" } },
      },
      "again leads to question b, which does not exist",
    ],
    [
      "a circle",
      {
        first: "a",
        questions: {
          a: question("a", to("question", "b"), to("outcome", "done")),
          b: question("b", to("question", "a")),
        },
        outcomes: { done },
      },
      "b leads back to itself",
    ],
    [
      "a question that nothing leads to",
      {
        first: "a",
        questions: { a: question("a", to("outcome", "done")), b: question("b", to("outcome", "done")) },
        outcomes: { done },
      },
      "nothing leads to b",
    ],
    [
      "an outcome that nothing leads to",
      {
        first: "a",
        questions: { a: question("a", to("outcome", "done")) },
        outcomes: { done, other: { key: "other" } },
      },
      "nothing leads to other",
    ],
    [
      "the same option twice",
      {
        first: "a",
        questions: { a: question("a", to("outcome", "done"), to("outcome", "done")) },
        outcomes: { done },
      },
      "a has done twice",
    ],
    [
      "a field for an option that is not there",
      {
        first: "a",
        questions: {
          a: { ...question("a", to("outcome", "done")), fields: [{ key: "note", askedFor: ["maybe"] }] },
        },
        outcomes: { done },
      },
      "a asks something for maybe, which is no option",
    ],
    [
      "a question under another name",
      { first: "a", questions: { a: question("b", to("outcome", "done")) }, outcomes: { done } },
      "a is called b",
    ],
  ])("is refused with %s", (_, tree, fault) => {
    expect(treeFaults(tree)).toContain(fault);
  });

  it("is checked together with its model", () => {
    const broken = structuredClone(kronobarn);
    broken.tree.first = "gone";

    expect(practiceModelSchema.safeParse(broken).success).toBe(false);
  });

  it("names only agency kinds that the model knows", () => {
    const broken = structuredClone(kronobarn);
    broken.agencyKinds = broken.agencyKinds.filter(({ key }) => key !== "firstLine");

    const issues = practiceModelSchema.safeParse(broken).error?.issues ?? [];

    expect(issues.map(({ message }) => message)).toEqual(["No agency kind is called firstLine"]);
  });
});
