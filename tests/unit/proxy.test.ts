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
