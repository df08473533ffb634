import { generateSync } from "otplib";
import { describe, expect, it } from "vitest";
import { newTotpSecret, totpStep, totpUri } from "@/lib/auth/totp";

const secret = newTotpSecret();
const now = new Date("2026-11-23T08:00:10Z");
const step = Math.floor(now.getTime() / 30_000);
const codeOfStep = (number: number) => generateSync({ secret, epoch: number * 30 });

describe("totpStep", () => {
  it.each([
    ["two steps old", -2, null],
    ["one step old", -1, step - 1],
    ["of now", 0, step],
    ["one step ahead", 1, step + 1],
    ["two steps ahead", 2, null],
  ])("of a code %s · T47", (_words, offset, expected) => {
    expect(totpStep(secret, codeOfStep(step + offset), null, now)).toBe(expected);
  });

  it.each([
    ["the same step", step],
    ["a later step", step + 1],
  ])("is refused once %s has been taken · T47", (_words, lastStep) => {
    expect(totpStep(secret, codeOfStep(step), lastStep, now)).toBeNull();
  });

  it.each(["", "12345", "1234567", "12345a", "１２３４５６", "000000\n"])("reads %j as no code", (code) => {
    expect(totpStep(secret, code, null, now)).toBeNull();
  });
});

describe("totpUri", () => {
  it("names the service and the account, and holds the secret", () => {
    const uri = new URL(totpUri(secret, "nils.åberg"));
    expect(uri.protocol).toBe("otpauth:");
    expect(decodeURIComponent(uri.pathname)).toContain("Kring:nils.åberg");
    expect(uri.searchParams.get("secret")).toBe(secret);
  });
});
