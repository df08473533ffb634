import { describe, expect, it } from "vitest";
import { filtered, isFiltered, parseCaseFilter } from "@/lib/cases/list/filter";
import { filterCounts } from "@/lib/cases/list/filter-counts";
import type { OpenRow } from "@/lib/cases/list/views";
import { ours } from "@/lib/cases/next-step";
import { folded } from "@/lib/text/fold";

function row(changes: Partial<OpenRow> = {}): OpenRow {
  return {
    key: "1",
    href: "/cases/1",
    caseHref: "/cases/1",
    group: "consent",
    model: { key: "kronobarn", version: 1 },
    subject: { kind: "child", name: "Åke Östling", age: 9, schooling: "", isProtected: false },
    facts: { isCoordinatedByReader: false },
    searched: ["Åke Östling", "K-7F3QX", "BUP Lövdalen"],
    nextStep: ours("askForConsent", null),
    ...changes,
  };
}

const assessment = row({
  key: "2",
  group: "assessment",
  subject: { kind: "assessment", label: "Åk 4, november" },
  searched: ["Åk 4, november"],
});
const closed = row({ key: "3", group: "closed" });
const list = { open: [row(), assessment], closed: [closed] };

function shown(parameters: Parameters<typeof parseCaseFilter>[0]): string[] {
  const { open, closed: over } = filtered(list, parseCaseFilter(parameters));
  return [...open, ...over].map(({ key }) => key);
}

describe("the filter of the list", () => {
  it.each([
    ["the name without its rings and dots", "ake ostling", ["1"]],
    ["part of a word", "löv", ["1"]],
    ["the code as it is said", "k 7f3qx", ["1"]],
    ["words in any order", "Östling Åke", ["1"]],
    ["a label", "november", ["2"]],
    ["nothing that is there", "nora", []],
    ["nothing at all", "  ", ["1", "2"]],
  ])("finds by %s", (_, q, keys) => {
    expect(shown({ q })).toEqual(keys);
  });

  it("shows an assessment also among what the reader coordinates: it is the reader's own", () => {
    expect(shown({ scope: "coordinated" })).toEqual(["2"]);
  });

  it("shows closed cases only to who asks for them", () => {
    expect(shown({})).not.toContain("3");
    expect(shown({ stage: ["closed", "consent"] })).toEqual(["1", "3"]);
  });

  it("passes over what it does not know", () => {
    const filter = parseCaseFilter({ scope: "everyone's", stage: "nothing", q: "a".repeat(300) });
    expect(filter).toMatchObject({ scope: "all", groups: [] });
    expect(filter.query).toHaveLength(100);
    expect(isFiltered(parseCaseFilter({ other: "x" }))).toBe(false);
  });

  it("tells how many each choice would show, and leaves out choices without rows", () => {
    expect(filterCounts(list)).toEqual({
      scopes: { all: 2, coordinated: 1 },
      groups: [
        { group: "assessment", count: 1 },
        { group: "consent", count: 1 },
        { group: "closed", count: 1 },
      ],
      models: [{ key: "kronobarn", version: 1, count: 2 }],
      hasProtected: false,
    });
  });
});

it("compares text without case, marks and hyphens", () => {
  expect(folded("Elle-Máret  ÅÄÖ")).toBe("elle maret aao");
});
