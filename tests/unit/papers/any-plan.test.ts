import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paperFileName } from "@/lib/papers/file-name";
import { inTexts } from "@/lib/papers/in-texts";
import { childsDocument, planDocument } from "@/lib/plans/paper";
import { plainDate } from "@/lib/time/plain-date";
import { type AnyPlan, anyPlan } from "@/tests/support/any-plan";
import { isDeep, roundsOf, timeLimit } from "@/tests/support/counts";
import { paperThreads } from "@/tests/support/paper-thread";
import { intervention, planContent } from "@/tests/support/plan-content";
import { readPdf } from "@/tests/support/read-pdf";

const { poolWith } = paperThreads();
const printed = { at: new Date("2026-12-03T13:32:00Z"), by: "Anna Bergström" };
let hits = 0;
let server: Server;

beforeAll(async () => {
  server = createServer((_, answer) => {
    hits += 1;
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());

describe("a plan that anybody could have written", () => {
  // The product's own limits in a deep run, which has the machine to itself; wide ones beside the rest of the suite.
  const limits = isDeep("plans") ? { milliseconds: 10_000, megabytes: 256 } : {};

  it(
    "is a paper that can be read, fetches nothing and names nobody outside its pages · T24, T37, T38",
    async () => {
      const threads = poolWith({ ...limits, threads: 2 });
      const { port } = server.address() as AddressInfo;
      for (const { seed, tries } of roundsOf("plans")) {
        const plans = fc.sample(anyPlan, { numRuns: tries, seed });
        for (const [index, plan] of plans.entries()) {
          const document = paperOf(inTexts(plan, (text) => text.replaceAll("{port}", String(port))));
          const drawn = await threads.draw(document).catch((error: unknown) => {
            throw new Error(`Plan ${index} of seed ${seed} was not drawn`, { cause: error });
          });
          const pdf = readPdf(drawn);
          expect(pdf.structure()[0]?.type).toBe("Document");
          expect(pdf.text()).toContain("K-7F3QX");
          const outside = [pdf.title(), paperFileName(document), ...pdf.bookmarks()].join("\n");
          expect(outside).not.toMatch(/Länta|Holmqvist|Bergström/);
          expect(pdf.source).not.toMatch(/\/(URI|JavaScript|JS|Launch|EmbeddedFile|Author|Keywords)\b/);
        }
      }
      expect(hits).toBe(0);
    },
    timeLimit("plans"),
  );
});

describe("a plan with three hundred interventions", { timeout: 120_000 }, () => {
  const what = "Möter Elle-Máret vid skåpen och går med till lektionen varje morgon \u202Eabc";
  const many = Array.from({ length: 300 }, (_, number) => intervention(`${number + 1}. ${what}`));
  const [area] = planContent.areas;
  const content = {
    ...planContent,
    wheel: [1, 2, 3].map((number) => ({ key: `a${number}`, number, label: "Trygg", state: null })),
    areas: area ? [{ ...area, goals: [{ id: area.key, text: "Mål", interventions: many }] }] : [],
  };

  it("is printed whole, within the memory that a paper may take · T37", async () => {
    const plan = { content, audience: { kind: "coordinator" }, language: "sv", isChilds: false } as const;
    const pdf = readPdf(await poolWith({ megabytes: 256 }).draw(paperOf(plan)));
    expect(pdf.text()).toContain("300. Möter");
    expect(pdf.text()).toContain("[U+202E]");
    expect(pdf.pageCount).toBeGreaterThan(10);
  });

  it("has each of them on the child's page too", () => {
    const plan = { content, audience: { kind: "child" }, language: "ar", isChilds: true } as const;
    expect(JSON.stringify(paperOf(plan).blocks)).toContain("300. Möter");
  });
});

it("keeps every line of a text with more lines than a paper has room for", () => {
  const lines = Array.from({ length: 200 }, (_, number) => `rad${number}`);
  const [area] = planContent.areas;
  const content = {
    ...planContent,
    areas: area
      ? [
          {
            ...area,
            goals: [{ id: area.key, text: "Mål", interventions: [intervention(lines.join("\n"))] }],
          },
        ]
      : [],
  };
  const plan = { content, audience: { kind: "child" }, language: "sv", isChilds: false } as const;
  const text = JSON.stringify(paperOf({ ...plan, content: { ...content, kind: "sip" } }).blocks);
  for (const line of lines) expect(text).toContain(line);
});

function paperOf({ content, audience, language, isChilds }: AnyPlan) {
  const order = { language, version: 1, date: plainDate("2026-12-03"), printed, isPartial: false };
  return isChilds
    ? childsDocument(content, order)
    : planDocument(content, audience, { ...order, copies: [] });
}
