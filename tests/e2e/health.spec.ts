import { expect, test } from "../support/e2e";

test.describe("health", () => {
  for (const path of ["/api/health/live", "/api/health/ready"]) {
    test(`${path} answers, is not kept and says nothing more · T83`, async ({ request }) => {
      const answer = await request.get(path);
      expect(answer.status()).toBe(200);
      expect(answer.headers()["cache-control"]).toBe("private, no-store");
      expect(answer.headers()["x-robots-tag"]).toContain("noindex");
      expect(await answer.json()).toEqual({ status: "ok" });
    });
  }

  const closed = [
    "/metrics",
    "/api/metrics",
    "/admin",
    "/api/admin",
    "/debug",
    "/status",
    "/api",
    "/_next/image?url=%2Farende.png&w=64&q=75",
  ];
  test("is all that is open: no figures and no administration · T83", async ({ request }) => {
    for (const path of closed) {
      const answer = await request.get(path, { maxRedirects: 0 });
      expect([400, 404], path).toContain(answer.status());
      expect(answer.headers()["x-robots-tag"], path).toContain("noindex");
    }
  });

  test("is found by no search engine, nor is any page before sign-in · T83", async ({ request }) => {
    for (const path of ["/sign-in", "/about", "/help", "/privacy", "/accessibility", "/signed-out"]) {
      const answer = await request.get(path);
      expect([path, answer.status(), answer.headers()["x-robots-tag"]]).toEqual([
        path,
        200,
        "noindex, nofollow",
      ]);
    }
  });
});
