import { openedCase } from "@/tests/support/cases";
import { expect, test } from "@/tests/support/e2e";
import { anna, fadumo } from "@/tests/support/people";
import { cookieOf, rawRequest } from "@/tests/support/exact-http";

const corpus = [
  ...["'", '"', "''", "\\'", "';", "')", "'))--", "' OR '1'='1", "' OR 1=1--", '" OR ""="', "') OR ('a'='a"],
  ...[
    "1; DROP TABLE children--",
    "'; SELECT pg_sleep(5)--",
    "1 AND (SELECT pg_sleep(5))",
    "' UNION SELECT NULL--",
  ],
  ...[
    "' UNION SELECT id, id, id FROM cases--",
    "%27%20OR%201=1",
    "%",
    "_",
    "%%",
    "\\%",
    "$1",
    "$$",
    "$${x}",
    "{{7*7}}",
  ],
  ...[
    "created_at; --",
    "id DESC",
    "(CASE WHEN 1=1 THEN id ELSE name END)",
    "1,2",
    "null",
    "undefined",
    "NaN",
    "[object Object]",
  ],
  ...[
    "set_config('app.person_id','x',false)",
    "current_setting('app.person_id')",
    "\u0000",
    "\uD800",
    "a".repeat(5_000),
    "\u2028",
    "∞",
  ],
];

const places = [
  ["Anna Bergström", "/cases", ["q", "scope", "stage", "model", "sort"]],
  ["Kerstin", "/overview", ["sort", "gap", "stage"]],
  ["Anna Bergström", "/agencies", ["q", "kind", "district", "sort"]],
] as const;

test.describe("SQL written into an address", () => {
  for (const [who, path, fields] of places) {
    test(`is only a text on ${path}: no fault, nobody else's rows, no waiting · T74`, async ({
      page,
      signInAs,
      baseURL,
    }) => {
      test.slow();
      const foreign = await openedCase(fadumo);
      await openedCase(anna);
      await signInAs(who);
      const cookie = await cookieOf(page);
      for (const [index, payload] of corpus.entries()) {
        const field = fields[index % fields.length] ?? fields[0];
        const others = fields.map((name) => `${name}[]=${encodeURIComponent(payload.toWellFormed())}`);
        const query = [
          `${field}=${encodeURIComponent(payload.toWellFormed())}`,
          ...(index % 4 === 0 ? others : []),
        ].join("&");
        const start = Date.now();
        const { status, text } = await rawRequest(baseURL ?? "", `${path}?${query}`, { headers: { cookie } });
        expect([status, query]).toEqual([200, query]);
        expect(text, query).not.toContain(foreign.caseId);
        expect(text, query).not.toMatch(/syntax error|PrismaClient|unterminated|ECONNREFUSED/);
        expect(Date.now() - start, query).toBeLessThan(4_900);
      }
    });
  }
});
