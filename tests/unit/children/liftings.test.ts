import { describe, expect, it } from "vitest";
import { mayDecideLifting, mayProposeLifting } from "@/lib/children/liftings/rules";
import type { Protection } from "@/lib/children/protection";

const worker = { worksWithCase: true, managesCase: false };
const manager = { worksWithCase: false, managesCase: true };
const reader = { worksWithCase: false, managesCase: false };
const open = { proposedById: "anna", isDecided: false };

describe("lifting a protection", () => {
  it.each<[Protection, boolean]>([
    ["secrecyMark", true],
    ["protectedRegistration", true],
    ["unknown", false],
    ["none", false],
  ])("is proposed for %s: %o · X-10", (protection, isGranted) => {
    expect(mayProposeLifting(worker, protection, null).granted).toBe(isGranted);
  });

  it("is proposed once at a time, by somebody who works with the case or manages it", () => {
    expect(mayProposeLifting(worker, "secrecyMark", open).granted).toBe(false);
    expect(mayProposeLifting(manager, "secrecyMark", null).granted).toBe(true);
    expect(mayProposeLifting(reader, "secrecyMark", null).granted).toBe(false);
  });

  it.each([
    ["another case worker", worker, "ulrika", open, true],
    ["the manager", manager, "kerstin", open, true],
    ["the one who proposed it", worker, "anna", open, false],
    ["somebody who reads it in an emergency", reader, "emil", open, false],
    ["another, once it is answered", worker, "ulrika", { ...open, isDecided: true }, false],
  ] as const)("is answered by %s: %o · X-10, T26", (_words, role, personId, lifting, isGranted) => {
    expect(mayDecideLifting(role, personId, lifting).granted).toBe(isGranted);
  });
});
