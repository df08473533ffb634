import { openedCase } from "@/tests/support/cases";
import { expect, test } from "@/tests/support/e2e";
import { anna } from "@/tests/support/people";
import { cookieOf, rawRequest, rawRouterRequest } from "@/tests/support/exact-http";

const names = /Länta|Elle-M|Risten|Björkskolan, åk/;

/** Headers that have skipped a proxy before, in this framework or beside it. */
const headers: readonly Record<string, string>[] = [
  ...["proxy", "src/proxy", "middleware", "middleware:middleware:middleware:middleware:middleware"].map(
    (value) => ({
      "x-middleware-subrequest": value,
    }),
  ),
  { "x-middleware-prefetch": "1" },
  { "x-middleware-next": "1" },
  { "x-middleware-rewrite": "/cases" },
  { "x-middleware-override-headers": "cookie", "x-middleware-request-cookie": "kring.session=x" },
  { purpose: "prefetch", "sec-purpose": "prefetch" },
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  { "x-nextjs-data": "1" },
  { "x-invoke-path": "/cases", "x-invoke-output": "/cases" },
  { "x-matched-path": "/cases", "x-now-route-matches": "1=x" },
  { "x-forwarded-host": "127.0.0.1", "x-original-url": "/about", "x-rewrite-url": "/about" },
  { "x-kring-path": "/about", "x-nonce": "x", authorization: "Bearer x" },
  { host: "localhost" },
];

/** The same address written in other ways. */
const spellings = (id: string): string[] => [
  ...[
    `/%63ases/${id}`,
    `/cases/%2e%2e/cases/${id}`,
    `/about/../cases/${id}`,
    `//cases/${id}`,
    `/cases//${id}`,
  ],
  ...[
    `/sv/cases/${id}`,
    `/en/cases/${id}`,
    `/CASES/${id}`,
    `/cases/${id}/`,
    `/cases/${id}%00`,
    `/cases/${id};.css`,
  ],
  ...[
    `/cases/${id}.rsc`,
    `/cases/${id}.json`,
    `/cases/${id}.segments/_tree.segment.rsc`,
    `/_next/data/x/cases/${id}.json`,
  ],
  ...[
    `/about?nxtPcaseId=${id}`,
    `/cases/x?nxtPcaseId=${id}`,
    `/cases/x?caseId=${id}`,
    `/cases/${id}?_rsc=1`,
    `/cases/${id}/x.css`,
  ],
  ...[
    `/(staff)/cases/${id}`,
    `/cases/[caseId]?nxtPcaseId=${id}`,
    `/_next/static/../cases/${id}`,
    `/sign-in/../cases/${id}`,
  ],
];

test.describe("a request that goes round the proxy", () => {
  for (const who of ["nobody", "Fadumo Hassan Nuur"] as const) {
    test(`gets nothing of a case from the data layer as ${who} · T58`, async ({
      page,
      signInAs,
      baseURL,
    }) => {
      test.slow();
      const { caseId } = await openedCase(anna);
      if (who !== "nobody") await signInAs(who);
      const cookie = await cookieOf(page);
      const tries = [
        ...headers.map((more) => [`/cases/${caseId}`, more] as const),
        ...spellings(caseId).map((path) => [path, {}] as const),
      ];
      for (const [path, more] of tries) {
        const { status, text } = await rawRouterRequest(baseURL ?? "", path, {
          headers: { cookie, ...more },
        });
        const said = `${path} ${JSON.stringify(more)}: ${status}`;
        expect(text, said).not.toMatch(names);
        expect(status, said).toBeLessThan(500);
        // A page fetched ahead tells the shape of its address and no more.
        const isAhead = "next-router-prefetch" in more;
        if (status === 200 && !isAhead && !path.startsWith("/about"))
          expect(text, said).toMatch(
            /^\{\}$|NEXT_REDIRECT|NEXT_HTTP_ERROR_FALLBACK;404|sign-in|signed-out|finns inte/,
          );
      }
    });
  }

  test("is what stops them: the case's own worker reads it · T58", async ({ page, signInAs, baseURL }) => {
    const { caseId } = await openedCase(anna);
    await signInAs("Anna Bergström");
    const { status, text } = await rawRequest(baseURL ?? "", `/cases/${caseId}`, {
      headers: { cookie: await cookieOf(page) },
    });
    expect(status).toBe(200);
    expect(text).toMatch(names);
  });
});
