import { expect, test } from "../support/e2e";

test.describe("health", () => {
  for (const path of ["/api/health/live", "/api/health/ready"]) {
    test(`${path} answers, is not kept and says nothing more`, async ({ request }) => {
      const answer = await request.get(path);
      expect(answer.status()).toBe(200);
      expect(answer.headers()["cache-control"]).toBe("private, no-store");
      expect(answer.headers()["x-robots-tag"]).toContain("noindex");
      expect(await answer.json()).toEqual({ status: "ok" });
    });
  }
});
