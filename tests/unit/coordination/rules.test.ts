import { describe, expect, it } from "vitest";
import { mayAccept, mayEndOffer, mayOffer, mayPass, type OfferFacts } from "@/lib/coordination/rules";

const possible: OfferFacts = {
  ...{ isOwnAgency: false, isNamed: true, isInvited: true },
  ...{ isPersonAppointed: null, hasOpenOffer: false },
};

describe("mayOffer", () => {
  it.each([
    ["an agency that is invited and named", {}, null],
    ["somebody there who works in cases", { isPersonAppointed: true }, null],
    ["somebody who has left", { isPersonAppointed: false }, "notAppointed"],
    ["the own agency", { isOwnAgency: true }, "ownAgency"],
    ["an agency that no consent names", { isNamed: false }, "noConsent"],
    ["an agency that is not invited", { isInvited: false }, "notInvited"],
    ["a second agency", { hasOpenOffer: true }, "alreadyOffered"],
  ] as const)("answers about %s · S001-69", (_, facts, refusal) => {
    const answer = mayOffer({ ...possible, ...facts });
    const key = answer.granted ? null : answer.reason;
    expect(key).toBe(refusal && `coordination.refusals.${refusal}`);
  });
});

describe("mayEndOffer", () => {
  it("lets an offer be answered once", () => {
    expect(mayEndOffer({ outcome: null }).granted).toBe(true);
    for (const outcome of ["accepted", "declined", "takenBack", "lapsed"] as const)
      expect(mayEndOffer({ outcome }).granted).toBe(false);
  });
});

it("takes somebody who works in cases to coordinate", () => {
  expect(mayAccept({ tasks: ["receive", "caseWork"] }).granted).toBe(true);
  expect(mayAccept({ tasks: ["receive"] }).granted).toBe(false);
});

it("passes the baton to a colleague who does not hold it", () => {
  expect(mayPass({ isColleague: true, coordinates: false }).granted).toBe(true);
  expect(mayPass({ isColleague: false, coordinates: false }).granted).toBe(false);
  expect(mayPass({ isColleague: true, coordinates: true }).granted).toBe(false);
});
