import { expect, test } from "@/tests/support/e2e";

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
