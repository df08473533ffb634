import { createServer, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asDomainError } from "@/lib/access/database-errors";
import { guardFrontDoor } from "@/lib/access/front-door";
import { env } from "@/lib/env";
import { Prisma } from "@/prisma/generated/client";

const most = env().KRING_POOL_SIZE * 4;
const waiting: ServerResponse[] = [];
const server = createServer((request, response) => {
  if (request.url?.startsWith("/fault")) return void answerFault(request.url, response);
  waiting.push(response);
  response.on("close", () => waiting.splice(waiting.indexOf(response), 1));
});
let address = "";

beforeAll(async () => {
  guardFrontDoor();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** As a page does whose query fails: with what the database said, or with a fault of our own. */
async function answerFault(url: string, response: ServerResponse): Promise<void> {
  await Promise.resolve();
  const busy = new Prisma.PrismaClientKnownRequestError("", { code: "P2028", clientVersion: "" });
  if (url.endsWith("busy")) asDomainError(busy);
  response.statusCode = 500;
  response.end();
}

describe("the front door", () => {
  // Red once with a hundred times as many let in: the reader too many was let in and waited, and was not asked to come again.
  it("asks readers to come again when the house is full, and lets in who saves · T79", async () => {
    const readers = Array.from({ length: most }, () => fetch(`${address}/cases`));
    await expect.poll(() => waiting.length).toBe(most);

    const refused = await fetch(`${address}/cases`);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await refused.text()).toContain("Vänta några sekunder");

    const saved = fetch(`${address}/cases`, { method: "POST", body: "text" });
    const monitor = fetch(`${address}/api/health/ready`);
    await expect.poll(() => waiting.length).toBe(most + 2);

    for (const response of [...waiting]) response.end();
    const answers = await Promise.all([...readers, saved, monitor]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await expect.poll(() => waiting.length).toBe(0);
    const next = fetch(`${address}/cases`);
    await expect.poll(() => waiting.length).toBe(1);
    for (const response of [...waiting]) response.end();
    expect((await next).status).toBe(200);
  });

  // Red once with workingCount counting those who are still sending: they filled the house, and a third of them was refused.
  it("keeps nobody out for those who are still sending · T77", async () => {
    const slow = Array.from({ length: 3 * most }, () =>
      request(`${address}/cases`, { method: "POST", headers: { "content-length": "1000" } }),
    );
    for (const one of slow) one.on("error", () => undefined).write("a");
    await expect.poll(() => waiting.length).toBe(3 * most);
    const reader = fetch(`${address}/cases`);
    await expect.poll(() => waiting.length).toBe(3 * most + 1);
    waiting.at(-1)?.end();
    expect((await reader).status).toBe(200);
    for (const one of slow) one.destroy();
    await expect.poll(() => waiting.length).toBe(0);
  });

  // Red once with answerBusyAsBusy passing on what it was given: the busy page answered 500.
  it("says of a page that the database had no time for that trying again helps, and of no other · T79", async () => {
    const [busy, fault] = [await fetch(`${address}/fault/busy`), await fetch(`${address}/fault/own`)];
    expect([busy.status, busy.headers.get("retry-after")]).toEqual([503, "5"]);
    expect([fault.status, fault.headers.get("retry-after")]).toEqual([500, null]);
  });

  it("gives every answer the safe headers, and no echo of a request · T53", async () => {
    const status = await new Promise<number>((resolve) =>
      request(`${address}/`, { method: "TRACE" }, (answer) => {
        expect(answer.headers).toMatchObject({
          "x-content-type-options": "nosniff",
          "x-frame-options": "DENY",
        });
        expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
        expect(answer.headers["cache-control"]).toBe("private, no-store");
        resolve(answer.resume().statusCode ?? 0);
      }).end(),
    );
    expect(status).toBe(405);
  });
});
