import { expect, it } from "vitest";
import { paperFileName } from "@/lib/papers/file-name";
import { hatchOf } from "@/lib/papers/wheel-figure";
import { possessive } from "@/lib/text/possessive";

it("names a file after what it is, which case and which day, never whom", () => {
  const plan = { kind: "barnetsPlan", code: "K-2026-0147", date: "2026-12-03" } as const;
  expect(paperFileName(plan)).toBe("barnets-plan-k-2026-0147-2026-12-03.pdf");
  expect(paperFileName({ ...plan, code: "../K 1" })).toBe("barnets-plan-k-1-2026-12-03.pdf");
});

it.each([
  ["Elle-Máret", "Elle-Márets"],
  ["Elias", "Elias"],
  ["Max", "Max"],
  ["Franz", "Franz"],
])("says whose it is in Swedish: %s", (name, whose) => {
  expect(possessive(name, "sv")).toBe(whose);
});

it("gives each of nine areas a pattern of its own", () => {
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9].map(hatchOf)).size).toBe(9);
});
