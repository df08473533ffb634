import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { agencies } from "@/prisma/seed/register/agencies";
import { type RunningWorkerProcess, startWorkerProcess } from "@/scripts/support/worker-process";
import { mailsOf } from "@/tests/support/mail-rows";
import { mailedCase } from "@/tests/support/mails";
import { anna } from "@/tests/support/people";

let home: string;
let worker: RunningWorkerProcess;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "kring-worker-"));
  vi.stubEnv("KRING_STOPS_WITH_INPUT", "1");
  const random = () => randomBytes(32).toString("base64");
  worker = await startWorkerProcess(home, {
    ...{ NEXTAUTH_SECRET: random(), KRING_FIELD_KEY: random(), KRING_INDEX_KEY: random() },
    ...{ KRING_AUDIT_KEY: random(), LOG_LEVEL: "info" },
  });
}, 60_000);

afterAll(async () => {
  await worker.stop();
  vi.unstubAllEnvs();
  await rm(home, { recursive: true });
});

describe("the worker that a demo starts", () => {
  // Red once with KRING_STOPS_WITH_INPUT handed on: it stopped at once, and the mail stayed.
  it("has no input, does not take its end for a wish to stop, and sends what is queued", async () => {
    const { caseId } = await mailedCase(anna, [agencies.socialServices.id]);
    await vi.waitFor(async () => expect((await mailsOf(caseId))[0]?.sent_at).toBeInstanceOf(Date), 20_000);
  }, 30_000);

  it("ends when it is told to, and its log says no more than that it was at work", async () => {
    await worker.stop();
    await worker.ended;
    const lines = (await readFile(join(home, "worker.log"), "utf8")).trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(["the worker is at work"]);
  });
});
