import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, distance, visions } from "../../support/colour";

const appearances = ["light", "dark"] as const;
type Appearance = (typeof appearances)[number];

const css = readFileSync(new URL("../../../app/styles/tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--(?:color-)?([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function colour(name: string, appearance: Appearance): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`No token ${name}.`);
  return token[appearance];
}

const texts: readonly [text: string, grounds: readonly string[]][] = [
  ["ink", ["bg", "surface", "sunken", "primary-tint"]],
  ["ink-2", ["bg", "surface", "sunken", "primary-tint"]],
  ["ink-3", ["bg", "surface", "sunken"]],
  ["primary", ["bg", "surface", "primary-tint"]],
  ["link", ["bg", "surface", "primary-tint"]],
  ["primary-hover", ["bg", "surface"]],
  ["visited", ["bg", "surface"]],
  ["err", ["bg", "surface", "err-tint"]],
  ["on-primary", ["primary", "primary-hover", "primary-active"]],
  ["on-danger", ["danger"]],
  ["ok", ["ok-tint", "bg"]],
  ["warn", ["warn-tint", "bg"]],
  ["info", ["info-tint"]],
  ["confidential", ["confidential-tint"]],
  ["on-head", ["head"]],
  ["on-head-2", ["head"]],
];
const hues = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const edges: readonly [edge: string, grounds: readonly string[]][] = [
  ["field", ["bg", "surface", "sunken"]],
  ["primary", ["bg", "surface"]],
  ["ink", ["bg", "surface", "primary-tint"]],
];

describe.each(appearances)("in the %s appearance", (appearance) => {
  const ratio = (one: string, other: string) => contrast(colour(one, appearance), colour(other, appearance));

  it.each(texts.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    "%s is read on %s",
    (text, ground) => expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(edges.flatMap(([edge, grounds]) => grounds.map((ground) => [edge, ground] as const)))(
    "the edge %s is seen on %s",
    (edge, ground) => expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3),
  );

  it("running text reaches seven to one", () => {
    expect(ratio("ink", "bg")).toBeGreaterThanOrEqual(7);
    expect(ratio("ink-2", "bg")).toBeGreaterThanOrEqual(7);
  });

  it.each(hues)("hue %s carries its number and its icon", (hue) => {
    expect(ratio("on-a", `a${hue}`)).toBeGreaterThanOrEqual(4.5);
    expect(ratio(`a${hue}`, `a${hue}-tint`)).toBeGreaterThanOrEqual(4.5);
    expect(ratio(`a${hue}`, "surface")).toBeGreaterThanOrEqual(4.5);
  });
});

it("focus is seen against both petrol and paper by its two rings", () => {
  expect(contrast(colour("focus", "light"), colour("ink", "light"))).toBeGreaterThanOrEqual(3);
  expect(contrast(colour("ink", "light"), colour("bg", "light"))).toBeGreaterThanOrEqual(3);
  expect(contrast(colour("focus", "light"), colour("head", "light"))).toBeGreaterThanOrEqual(3);
});

describe("the seven hues of the wheel", () => {
  const seven = hues.slice(0, 7).map((hue) => colour(`a${hue}`, "light"));
  const pairs = seven.flatMap((one, at) => seven.slice(at + 1).map((other) => [one, other] as const));
  const neighbours = seven.map((one, at) => [one, seven[(at + 1) % 7] ?? ""] as const);
  const smallest = { normal: 31, protanopia: 10, deuteranopia: 9.5 } as const;

  it.each(visions)("are told apart with %s vision", (vision) => {
    const nearest = Math.min(...pairs.map(([one, other]) => distance(one, other, vision)));
    expect(nearest).toBeGreaterThanOrEqual(smallest[vision] - 0.5);
  });

  it.each(visions)("differ most from the one beside them with %s vision", (vision) => {
    const nearest = Math.min(...neighbours.map(([one, other]) => distance(one, other, vision)));
    expect(nearest).toBeGreaterThanOrEqual(22 - 0.5);
  });
});
