import { globSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barnetsPlan } from "@/lib/papers/barnets-plan";
import { cleanText } from "@/lib/text/clean";
import { planSample } from "@/tests/support/plan-sample";
import { paperThreads } from "@/tests/support/paper-thread";
import { readPdf } from "@/tests/support/read-pdf";

const { draw } = paperThreads();
const visits: string[] = [];
const listener = createServer((request, response) => {
  visits.push(request.url ?? "");
  response.end();
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  port = (listener.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => listener.close(resolve)));

describe("a paper as a way in", { timeout: 60_000 }, () => {
  it("fetches nothing and links nowhere, whatever addresses the texts hold · T38, T39", async () => {
    const plan = barnetsPlan(withTexts(planSample, attack), { kind: "coordinator" });
    const pdf = readPdf(await draw(plan));

    expect(visits).toEqual([]);
    expect(pdf.source).not.toMatch(
      /\/(URI|JavaScript|JS|Launch|EmbeddedFile|GoToR|SubmitForm|OpenAction|AA)\b/,
    );
    expect(pdf.text().replaceAll("\n", "")).toContain(`<img src=http://127.0.0.1:${port}/picture.png>`);
  });

  it("is drawn with nothing that could fetch or link · T38", () => {
    const taken = globSync("components/papers/pdf/**/*.{ts,tsx}").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/import \{([^}]*)\} from "@react-pdf\/renderer"/g)].flatMap(
        ([, names = ""]) => names.split(",").map((name) => name.trim()),
      ),
    );
    expect(taken).toContain("Text");
    for (const dangerous of ["Image", "Link", "Note", "Canvas"]) expect(taken).not.toContain(dangerous);
  });

  it("shows a character that turns the text as one that does · T42", async () => {
    const plan = barnetsPlan(
      withTexts(planSample, () => "Hem till\u202E gård \u2066nu\u0000"),
      { kind: "coordinator" },
    );
    const text = readPdf(await draw(plan)).text();
    expect(text).toContain("[U+202E]");
    expect(text).toContain("[U+2066]");
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000]/);
  });
});

describe("cleanText", () => {
  it("leaves no text that reads in another order than it was written · T42", () => {
    const turning = [
      ...Array.from({ length: 5 }, (_, i) => 0x202a + i),
      ...Array.from({ length: 4 }, (_, i) => 0x2066 + i),
    ];
    for (const code of turning)
      expect(cleanText(`a${String.fromCharCode(code)}b`)).toBe(`a[U+${code.toString(16).toUpperCase()}]b`);
  });
});

function attack(): string {
  const address = `http://127.0.0.1:${port}`;
  return `<img src=${address}/picture.png> ${address}/a javascript:fetch('${address}/b') file:///etc/passwd [x](${address}/c)`;
}

/** The same paper with another text in every field of more than one word: names, dates and keys stay. */
function withTexts<T>(value: T, text: () => string): T {
  if (typeof value === "string") return (/\s/.test(value) && value.length > 12 ? text() : value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => withTexts(one, text)) as T;
  if (value instanceof Date || value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === "label" ? one : withTexts(one as unknown, text)]),
  ) as T;
}
