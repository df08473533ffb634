import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barnetsPlan } from "@/lib/papers/barnets-plan";
import { type PaperDocument, paperDocument } from "@/lib/papers/document";
import { anyPaper } from "@/tests/support/any-paper";
import { planSample } from "@/tests/support/plan-sample";
import { paperThreads } from "@/tests/support/paper-thread";
import { readPdf } from "@/tests/support/read-pdf";

const { poolWith, draw } = paperThreads();
const plan = barnetsPlan(planSample, { kind: "coordinator" });

/** What the schema refuses, handed straight to a thread. */
const bomb: PaperDocument = {
  ...plan,
  blocks: [{ kind: "paragraph", text: "\n".repeat(1_000_000), tone: "body" }],
};

describe("PaperPool", { timeout: 300_000 }, () => {
  // Red once with a timer that ends nothing: the paper was still being drawn after fifteen seconds.
  it("ends a paper that takes too long, while the process goes on · T37", async () => {
    const threads = poolWith({ milliseconds: 1_500 });
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 20);

    await expect(threads.draw(bomb)).rejects.toMatchObject({ reason: "tookTooLong" });
    await expect(threads.draw(bomb)).rejects.toMatchObject({ reason: "tookTooLong" });

    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(20);
    expect(readPdf(await draw(plan)).pageCount).toBe(3);
  });

  // Red once without limits and timer: the paper was still being drawn after fifteen seconds.
  // Red once without the limit alone: only the timer ended it, after a minute.
  it("ends a paper that takes too much memory · T37", async () => {
    const threads = poolWith({ megabytes: 16 });
    await expect(threads.draw(bomb)).rejects.toMatchObject({ reason: "tookTooMuchMemory" });
  });

  it("lets a paper wait for a thread, and refuses when too many wait", async () => {
    const threads = poolWith({ waiting: 1 });
    const drawn = [threads.draw(plan), threads.draw(plan)];
    await expect(threads.draw(plan)).rejects.toMatchObject({ reason: "tooManyWaiting" });
    await expect(Promise.all(drawn)).resolves.toHaveLength(2);
  });

  it("says that a paper failed, never what stood on it", async () => {
    const broken = { ...plan, blocks: [{ kind: "facts", items: "hemligt" }] } as unknown as PaperDocument;
    const failure = await draw(broken).catch(String);
    expect(failure).toBe("PaperFailedError: A paper could not be drawn: failed");
  });

  // Red once with texts put on the paper uncleaned: a paper could not be drawn.
  it("draws whatever people write, so that it can be read again · T37", async () => {
    const threads = poolWith({ threads: 2 });
    const papers = fc.sample(anyPaper, { numRuns: 40, seed: 20261203 });
    await Promise.all(
      papers.map(async (blocks) => {
        const marked = { kind: "paragraph", text: "Slutet på pappret" } as const;
        const document = paperDocument({ ...plan, blocks: [...blocks, marked] });
        expect(readPdf(await threads.draw(document)).text()).toContain("Slutet på pappret");
      }),
    );
  });
});
