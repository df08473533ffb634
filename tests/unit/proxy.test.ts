import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "@/proxy";

const answer = (url: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(url, { headers })).headers;

describe("the headers of an answer", () => {
  it("let only our own scripts run, by a nonce of their own · T53", () => {
    const [one, other] = [answer("https://kring.example.com/"), answer("https://kring.example.com/")];
    const policy = one.get("content-security-policy") ?? "";
    expect(policy).toMatch(
      /default-src 'none'; script-src 'self' 'nonce-[\w-]{36}' 'strict-dynamic'; style-src 'self' 'nonce-/,
    );
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(other.get("content-security-policy")).not.toBe(policy);
  });

  it("keep everything out of caches but the built files", () => {
    expect(answer("https://kring.example.com/cases").get("cache-control")).toBe("private, no-store");
    expect(answer("https://kring.example.com/_next/static/chunks/a.js").get("cache-control")).toBeNull();
  });

  it.each([
    ["x-content-type-options", "nosniff"],
    ["referrer-policy", "same-origin"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["x-robots-tag", "noindex, nofollow"],
  ])("set %s", (name, value) => {
    expect(answer("https://kring.example.com/").get(name)).toBe(value);
  });

  it("ask for TLS everywhere but on the own machine", () => {
    expect(answer("https://kring.example.com/").get("strict-transport-security")).toMatch(
      /^max-age=63072000/,
    );
    expect(answer("http://localhost:3000/").get("strict-transport-security")).toBeNull();
    expect(answer("http://127.0.0.1:3000/").get("strict-transport-security")).toBeNull();
  });
});

it("drops the header that has skipped proxies before · T58", () => {
  const passedOn = answer("https://kring.example.com/", { "x-middleware-subrequest": "proxy:proxy:proxy" });
  expect(passedOn.get("x-middleware-override-headers")).not.toContain("x-middleware-subrequest");
});

describe("what another site sends", () => {
  const own = "http://127.0.0.1:3000";
  const status = (method: string, headers: Record<string, string>) =>
    proxy(new NextRequest(`${own}/cases`, { method, headers })).status;

  // Red once with isSentByAnotherSite not asked: all six were let through.
  it.each([
    ["a foreign origin", { origin: "https://evil.example" }],
    ["no origin that can be told", { origin: "null" }],
    ["an origin that is none", { origin: "evil" }],
    ["another site, as the browser says", { origin: own, "sec-fetch-site": "cross-site" }],
    ["a neighbour, as the browser says", { origin: own, "sec-fetch-site": "same-site" }],
    [
      "a foreign origin that a spoofed host repeats",
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    ],
  ])("is stopped before anything reads it: %s · T52", (_words, headers) => {
    expect(status("POST", headers)).toBe(403);
    expect(status("GET", headers)).toBe(200);
  });

  it("is not what our own pages send, nor what says nothing: the action answers that", () => {
    expect(status("POST", { origin: own, "sec-fetch-site": "same-origin" })).toBe(200);
    expect(status("POST", { origin: own })).toBe(200);
    expect(status("POST", {})).toBe(200);
  });
});
