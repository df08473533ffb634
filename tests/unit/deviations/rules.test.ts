import { describe, expect, it } from "vitest";
import { codeOf, isReceiver, mayAnswer, mayClose, mayReport, stateOf } from "@/lib/deviations/rules";
import { plainDate } from "@/lib/time/plain-date";

const between = { senderAgencyId: "a", receiverAgencyId: "b", state: "sent" } as const;
const within = { ...between, receiverAgencyId: "a" };
const at = (agencyId: string, ...tasks: ("caseWork" | "receive" | "manage")[]) => ({ agencyId, tasks });

describe("a deviation", () => {
  it("is sent, then answered, then closed", () => {
    expect(stateOf({ isAnswered: false, isClosed: false })).toBe("sent");
    expect(stateOf({ isAnswered: true, isClosed: false })).toBe("answered");
    expect(stateOf({ isAnswered: false, isClosed: true })).toBe("closed");
  });

  it("is reported when it has happened", () => {
    const today = plainDate("2026-11-23");
    expect(mayReport(today, today).granted).toBe(true);
    expect(mayReport(plainDate("2026-11-24"), today).granted).toBe(false);
  });

  it.each([
    ["the receiving agency", between, at("b", "caseWork"), true],
    ["the sender", between, at("a", "manage"), false],
    ["a colleague, within one agency", within, at("a", "caseWork"), false],
    ["the manager, within one agency", within, at("a", "manage"), true],
    [
      "the receiver of one that is closed",
      { ...between, state: "closed" } as const,
      at("b", "receive"),
      false,
    ],
  ])("is answered by %s: %j", (_, deviation, who, granted) => {
    expect(mayAnswer(deviation, who).granted).toBe(granted);
  });

  it.each([
    ["the sender", between, at("a", "caseWork"), true],
    ["the receiver", between, at("b", "manage"), false],
    ["the sender a second time", { ...between, state: "closed" } as const, at("a", "caseWork"), false],
  ])("is closed by %s: %j", (_, deviation, who, granted) => {
    expect(mayClose(deviation, who).granted).toBe(granted);
  });

  it("is told to the receiving agency, and within one agency to its manager", () => {
    expect(isReceiver(between, at("b", "caseWork"))).toBe(true);
    expect(isReceiver(between, at("a", "manage"))).toBe(false);
    expect(isReceiver(within, at("a", "caseWork"))).toBe(false);
    expect(isReceiver(within, at("a", "manage"))).toBe(true);
  });

  it("is called by a code that is nobody's name", () => {
    expect(codeOf("3f2d6a5e-4f0c-4b57-9c55-0a8a7e1d2c11")).toBe("AV-7E1D2C11");
  });
});
