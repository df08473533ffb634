import { expect, it } from "vitest";
import { brokenLabel, labelOf } from "@/components/wheel/labels";

it.each([
  ["a short name", "Trygg", ["Trygg"]],
  ["a long name", "Respekterad och delaktig", ["Respekterad", "och delaktig"]],
  ["a long name without a space", "Ansvarstagandeområde", ["Ansvarstagandeområde"]],
])("breaks %s where it is read best", (_, label, lines) => {
  expect(brokenLabel(label)).toEqual(lines);
});

it("lets a name grow away from the ring", () => {
  const anchors = Array.from({ length: 7 }, (_, index) => labelOf("Namn", 7, index, 1).anchor);
  expect(anchors).toEqual(["start", "start", "start", "middle", "end", "end", "end"]);
});
