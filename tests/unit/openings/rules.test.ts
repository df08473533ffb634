import { describe, expect, it } from "vitest";
import { mayBreakGlass, mayDecideOpening, mayReviewOpening, stateOfOpening } from "@/lib/openings/rules";
import { anna, kerstin, ulrika } from "@/tests/support/people";

const openedAt = new Date("2026-11-25T10:00:00Z");
const later = (minutes: number) => new Date(openedAt.getTime() + minutes * 60_000);
const base = { personId: ulrika.personId, openedAt, isReviewed: false, canOpen: true };
const plain = { ...base, until: later(60), needsApproval: false, isApproved: null };
const asked = { ...base, until: openedAt, needsApproval: true, isApproved: null };
const worker = { worksWithCase: true, manages: false };
const manager = { worksWithCase: false, manages: true };
const stranger = { worksWithCase: false, manages: false };

describe("an emergency opening", () => {
  it.each([
    ["open within the hour", plain, 59, "open"],
    ["over when the hour has gone", plain, 60, "over"],
    ["waiting for a second person", asked, 23 * 60, "waiting"],
    ["gone when the case was closed or lost its consent meanwhile", { ...asked, canOpen: false }, 5, "gone"],
    ["lapsed a day later", asked, 24 * 60, "lapsed"],
    ["declined by the second person", { ...asked, isApproved: false }, 5, "declined"],
    ["open once approved", { ...asked, isApproved: true, until: later(90) }, 89, "open"],
    ["over an hour after the yes", { ...asked, isApproved: true, until: later(90) }, 90, "over"],
  ] as const)("is %s · T16", (_words, opening, minutes, state) => {
    expect(stateOfOpening(opening, later(minutes))).toBe(state);
  });

  it("is made by whoever works in cases, and by nobody else", () => {
    expect(mayBreakGlass(ulrika).granted).toBe(true);
    expect(mayBreakGlass(kerstin)).toEqual({ granted: false, reason: "openings.refusals.onlyCaseWork" });
  });

  it.each([
    ["a case worker", anna, worker, asked, 10, true],
    ["the manager", kerstin, manager, asked, 10, true],
    ["the one who asked", ulrika, worker, asked, 10, false],
    ["somebody outside the case", anna, stranger, asked, 10, false],
    ["a case worker, a day too late", anna, worker, asked, 24 * 60, false],
    ["a case worker, once the case cannot be opened", anna, worker, { ...asked, canOpen: false }, 10, false],
    ["a case worker, where nobody has to", anna, worker, plain, 10, false],
  ] as const)("is answered by %s: %o", (_words, actor, role, opening, minutes, isGranted) => {
    expect(mayDecideOpening(actor, role, opening, later(minutes)).granted).toBe(isGranted);
  });

  it.each([
    ["the manager", kerstin, plain, true],
    ["a case worker", anna, plain, false],
    ["the manager who made it", kerstin, { ...plain, personId: kerstin.personId }, false],
    ["the manager, once more", kerstin, { ...plain, isReviewed: true }, false],
  ] as const)("is reviewed by %s: %o", (_words, actor, opening, isGranted) => {
    expect(mayReviewOpening(actor, opening).granted).toBe(isGranted);
  });
});
