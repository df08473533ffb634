import { afterEach, beforeEach, expect, it } from "vitest";
import { logTo } from "@/lib/log";

const hostile = [
  ["a line break", 'x\r\n{"level":50,"msg":"forged"}'],
  ["a break out of the JSON", '","level":60,"msg":"forged","x":"'],
  ["an order to a terminal", "\u001b[2J\u001b[1;31mforged"],
  ["an order in one character", "\u009b31m"],
  ["line breaks of other alphabets", "a\u2028b\u2029c\u0085d"],
  ["text that is turned", "\u202egnp.exe\u2066"],
  ["a zero", "a\u0000b"],
] as const;

beforeEach(() => {
  process.env["LOG_LEVEL"] = "info";
});
afterEach(() => {
  process.env["LOG_LEVEL"] = "silent";
});

it.each(hostile)("writes %s as one line that reads back as it was · T68", (_words, text) => {
  const written: string[] = [];
  const log = logTo({ write: (line) => void written.push(line) });
  log.error({ code: text, [text]: 1, error: new Error(text) }, text);
  expect(written).toHaveLength(1);
  const [line] = written;
  expect(line?.endsWith("\n")).toBe(true);
  expect(line?.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
  expect(JSON.parse(line ?? "")).toMatchObject({ level: 50, code: text, msg: text });
});
