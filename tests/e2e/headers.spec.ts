import { expect, test } from "@/tests/support/e2e";
import { anna, fadumo } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";
import {
  type Answer,
  cookieOf,
  hiddenFields,
  rawRequest,
  rawRouterRequest,
} from "@/tests/support/exact-http";

const pages = [
  ["a page before sign-in", "/sign-in", 200],
  ["a redirect", "/", 307],
  ["a page that does not exist", "/nothing-here", 404],
  ["a route handler", "/api/health/live", 200],
] as const;

test.describe("every answer", () => {
  for (const [words, path, status] of pages) {
    test(`${words} carries the security headers · T53`, async ({ request }) => {
      const answer = await request.get(path, { maxRedirects: 0 });
      expect(answer.status()).toBe(status);
      const headers = answer.headers();
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "x-frame-options": "DENY",
        "x-robots-tag": "noindex, nofollow",
        "cache-control": expect.stringContaining("no-store"),
      });
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self' 'nonce-/);
      expect(headers["x-powered-by"]).toBeUndefined();
    });
  }
});

test.describe("every kind of answer", () => {
  const kinds: readonly (readonly [string, string, Parameters<typeof rawRequest>[2], number[]])[] = [
    ["a page's data", "/sign-in", { headers: { rsc: "1" } }, [200]],
    ["a method that a route does not have", "/api/health/live", { method: "POST" }, [405]],
    ["a question to have the request echoed", "/sign-in", { method: "TRACE" }, [405]],
    ["an address that cannot be read", "/%E0%A4%A", {}, [400, 404]],
    [
      "a state that cannot be read",
      "/sign-in",
      { headers: { rsc: "1", "next-router-state-tree": "x" } },
      [400, 500],
    ],
    ["security.txt where nobody answers", "/.well-known/security.txt", {}, [404]],
    ["a file of the public folder", "/arende.png", {}, [200]],
    ["a paper without a session", "/api/papers/plan/00000000-0000-4000-8000-000000000000", {}, [404]],
  ];
  test("carries the headers, and does not say what runs the server · T53", async ({ baseURL }) => {
    for (const [words, path, options, statuses] of kinds)
      expectSafe(await rawRouterRequest(baseURL ?? "", path, options), statuses, words);
  });

  test("a form that is too large carries them · T53", async ({ baseURL, request }) => {
    const hidden = hiddenFields(await (await request.get("/sign-in")).text(), "personId");
    const parts = Object.entries({ ...hidden, personId: "x".repeat(1_200_000) }).map(
      ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const headers = { "content-type": "multipart/form-data; boundary=x", origin: baseURL ?? "" };
    const body = `${parts.join("")}--x--\r\n`;
    expectSafe(await rawRequest(baseURL ?? "", "/sign-in", { method: "POST", headers, body }), [413, 500]);
  });

  test("a built file carries them and may be kept: it is nobody's · T53", async ({ baseURL, request }) => {
    const [path = ""] = /\/_next\/static\/[^"]+\.js/.exec(await (await request.get("/sign-in")).text()) ?? [];
    const { status, headers } = await rawRequest(baseURL ?? "", path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex, nofollow",
    });
    expect(headers["cache-control"]).toContain("immutable");
  });

  test("a paper carries them, as a file to save · T53, T32", async ({ page, signInAs, baseURL }) => {
    const { versionId } = await fixedPlan(anna, [fadumo.agencyId]);
    await signInAs("Anna Bergström");
    const paper = await rawRequest(baseURL ?? "", `/api/papers/plan/${versionId}`, {
      headers: { cookie: await cookieOf(page) },
    });
    expectSafe(paper, [200]);
    expect(paper.headers["content-type"]).toBe("application/pdf");
    expect(paper.headers["content-disposition"]).toMatch(/^attachment; filename="[a-z0-9-]+\.pdf"$/i);
  });
});

function expectSafe({ status, headers, text }: Answer, statuses: readonly number[], words = ""): void {
  expect(statuses, words).toContain(status);
  expect(headers, words).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(headers["content-security-policy"], words).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
  expect(headers["cache-control"], words).toMatch(/no-store/);
  for (const telling of ["x-powered-by", "server", "access-control-allow-origin"])
    expect(headers[telling]).toBeUndefined();
  expect(text).not.toMatch(/node_modules|at \w+ \(|Prisma|NEXTAUTH|stack/);
}

test.describe("a form sent from elsewhere", () => {
  const origins = [
    ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["a sandboxed frame", { origin: "null" }],
    ["another port of this machine", { origin: "http://127.0.0.1:1", "sec-fetch-site": "same-site" }],
    ["nowhere said", {}],
  ] as const;

  for (const [words, headers] of origins) {
    test(`by ${words} signs nobody in`, async ({ page, request, baseURL }) => {
      await page.goto("/sign-in");
      const form = page
        .locator("form")
        .filter({ has: page.getByRole("button", { name: "Logga in som Anna Bergström" }) });
      const hidden = await form
        .locator("input[type=hidden]")
        .evaluateAll((fields) =>
          fields.map((field) => [field.getAttribute("name") ?? "", field.getAttribute("value") ?? ""]),
        );
      const personId = await form.getByRole("button").first().getAttribute("value");
      const answer = await request.post(`${baseURL}/sign-in`, {
        headers,
        multipart: { ...Object.fromEntries(hidden), personId: personId ?? "" },
        maxRedirects: 0,
      });
      expect(answer.headers()["set-cookie"] ?? "").not.toContain("kring.session");
      expect(answer.status()).not.toBe(303);
    });
  }
});
