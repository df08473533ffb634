import { createServer, request as ask, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { openedCase } from "@/tests/support/cases";
import { expect, test } from "@/tests/support/e2e";
import { anna, fadumo } from "@/tests/support/people";
import { cookieOf, rawRouterRequest } from "@/tests/support/exact-http";

/** Pages that two people take turns to fetch. */
const turns = 90;

type Kept = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** Keeps whatever an answer does not forbid, under its address alone: the worst that may stand in front of us. */
function cachingProxy(target: string): { server: Server; kept: Map<string, Kept> } {
  const kept = new Map<string, Kept>();
  const { hostname, port } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const { url = "/", method, headers } = incoming;
    const found = kept.get(url);
    if (found) return void outgoing.writeHead(found.status, found.headers).end(found.body);
    const onward = ask({ hostname, port, path: url, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const given = { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) };
        const forbids = /no-store|private/.test(answer.headers["cache-control"] ?? "");
        if (!forbids && given.status === 200) kept.set(url, given);
        outgoing.writeHead(given.status, given.headers).end(given.body);
      });
    });
    onward.on("error", () => outgoing.destroy());
    onward.end();
  });
  return { server, kept };
}

// Red once with proxy.ts calling every answer public: the first page said so.
test("gives nobody another's page through a cache, whatever it is called · T56", async ({
  page,
  context,
  browser,
  signInAs,
  baseURL,
}) => {
  test.slow();
  const address = baseURL ?? "";
  const [hers, theirs] = [await openedCase(anna), await openedCase(fadumo)];
  await signInAs("Anna Bergström");
  const annas = await cookieOf(page);
  const other = await browser.newContext({ baseURL: address });
  const otherPage = await other.newPage();
  await otherPage.goto("/sign-in");
  await otherPage.getByRole("button", { name: /Fadumo Hassan Nuur/ }).click();
  await otherPage.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  const fadumos = await cookieOf(otherPage);
  await other.close();
  expect(annas).not.toBe(fadumos);
  expect(context).toBeDefined();

  const { server, kept } = cachingProxy(address);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const through = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const paths = [
    ...["/", "/cases", "/assessments", "/invitations", "/cases?q=a"],
    ...[hers, theirs].flatMap(({ caseId }) =>
      ["", "/x.css", "/child", "/logo.png", ";a.js"].map((end) => `/cases/${caseId}${end}`),
    ),
  ];
  const people = [
    { cookie: annas, own: hers.caseId, foreign: theirs.caseId },
    { cookie: fadumos, own: theirs.caseId, foreign: hers.caseId },
  ];
  try {
    for (let turn = 0; turn < turns; turn += 1) {
      const path = paths[Math.floor(turn / 2) % paths.length] ?? "/";
      const { cookie, foreign } = people[turn % 2] ?? { cookie: "", foreign: "" };
      const rsc: Record<string, string> = turn % 3 === 0 ? { rsc: "1" } : {};
      const { headers, text } = await rawRouterRequest(through, path, {
        headers: { cookie, host: new URL(address).host, ...rsc },
      });
      expect(headers["cache-control"], path).toMatch(/no-store/);
      expect(headers["cache-control"], path).not.toMatch(/public|s-maxage/);
      if (path.includes(foreign)) expect(text, path).not.toMatch(/Länta|Elle-M|Risten/);
      else expect(text, path).not.toContain(foreign);
    }
    expect([...kept.keys()]).toEqual([]);
  } finally {
    server.close();
  }
});
