import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { z } from "zod";

type Pattern = { readonly where: string; readonly regex: RegExp };

const longest = 100_000;
const mostMilliseconds = 50;
const files = globSync(["{app,components,lib}/**/*.{ts,tsx}", "*.ts"]);
const own = files.flatMap(patternsIn);
/** Those of zod's that our schemas ask for: `z.uuid()`, `z.base64()` and so on. */
const zods = [
  ...new Set(files.flatMap((file) => readFileSync(file, "utf8").match(/(?<=\bz\s*\.)\w+(?=\()/g) ?? [])),
].flatMap(zodPatterns);

describe("regular expressions", { timeout: 60_000 }, () => {
  it("are found in the program and in zod", () => {
    expect(own.length).toBeGreaterThan(20);
    expect(zods.map(({ where }) => where)).toEqual(expect.arrayContaining(["zod uuid", "zod base64"]));
  });

  it.each([...own, ...zods])("answer within 50 ms on 100 kB: $where $regex · T78", ({ regex }) => {
    const slow = attacksOn(regex).filter((attack) => !isQuick(regex, attack));
    expect(slow).toEqual([]);
  });

  it("notice one that runs away · T78", () => {
    expect(isQuick(/\s+$/, { unit: " ", end: "x" })).toBe(false);
  });

  it("are never made of what somebody typed · T78", () => {
    const built = files.filter((file) =>
      /new RegExp\((?!["'`/])|\bRegExp\((?!["'`/])/.test(readFileSync(file, "utf8")),
    );
    expect(built).toEqual([]);
  });
});

function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ where: file, regex: asRegex(node.text) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return found;
}

function zodPatterns(name: string): Pattern[] {
  const known: unknown = Object.entries(z.regexes).find(([key]) => key === name)?.[1];
  const regex: unknown = typeof known === "function" ? (known as () => unknown)() : known;
  return regex instanceof RegExp ? [{ where: `zod ${name}`, regex }] : [];
}

function asRegex(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

type Attack = { readonly unit: string; readonly end: string };

/** One unit over and over, and then something that does not fit: what makes a bad pattern go back and try again. */
function attacksOn({ source }: RegExp): Attack[] {
  const letters = new Set(source.replace(/\\[a-zA-Z]/g, "").replace(/[^\p{L}\p{N} @.,:/+-]/gu, ""));
  const units = [...["a", "0", " ", "\n", "-", "a.", "a@", "0-"], ...[...letters].slice(0, 6)];
  return [...new Set(units)].map((unit) => ({ unit, end: "!\u0000" }));
}

/** Grows the text, so that a pattern that runs away is found before it runs for hours. The best of three tries counts. */
function isQuick(regex: RegExp, { unit, end }: Attack): boolean {
  return [24, 2_000, 10_000, longest].every((length) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + end;
    return [1, 2, 3].some(() => milliseconds(() => text.replace(regex, "")) < mostMilliseconds);
  });
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
