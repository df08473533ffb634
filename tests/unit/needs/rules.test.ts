import { describe, expect, it } from "vitest";
import { areasToMeetAbout, isSameNeed, mayRecordNeeds, type Need, type NeedState } from "@/lib/needs/rules";

const areas = ["safe", "healthy", "developing", "nurtured", "active", "respectedAndIncluded", "responsible"];

function need(area: string, state: NeedState = "collaboration"): Need {
  return { area, state, note: "", saidBy: ["staff"] };
}

describe("mayRecordNeeds", () => {
  it.each([1, 3, 7])("takes %i of the areas: not all need to be gone through · S001-52", (count) => {
    expect(
      mayRecordNeeds(
        areas.slice(0, count).map((area) => need(area)),
        areas,
      ).granted,
    ).toBe(true);
  });

  it("asks for at least one", () => {
    expect(mayRecordNeeds([], areas)).toMatchObject({ reason: "needs.refusals.noArea" });
  });

  it("knows only the areas of the model", () => {
    expect(mayRecordNeeds([need("toString")], areas)).toMatchObject({ reason: "needs.refusals.unknownArea" });
  });
});

it("meets about what needs collaboration or attention, in the order of the wheel", () => {
  const needs = [
    need("responsible", "attention"),
    need("active", "works"),
    need("healthy", "unknown"),
    need("safe"),
  ];
  expect(areasToMeetAbout(needs, areas)).toEqual(["safe", "responsible"]);
});

it.each<[string, Partial<Need>, boolean]>([
  ["nothing else", {}, true],
  ["another state", { state: "works" }, false],
  ["another note", { note: "Sover bättre." }, false],
  ["another voice", { saidBy: ["child", "staff"] }, false],
])("tells a need that differs by %s", (_, change, same) => {
  expect(isSameNeed(need("safe"), { ...need("safe"), ...change })).toBe(same);
});
