import { describe, expect, it } from "vitest";
import { maySummon, mayTakeOver } from "@/lib/invitations/sender/rules";

describe("who makes the summons", () => {
  it.each([
    ["everybody, where the routine leaves it to them", null, true],
    ["whoever has it", { isReader: true }, true],
    ["nobody else", { isReader: false }, false],
  ])("is %s · S004-12", (_words, sender, granted) => {
    expect(maySummon(sender).granted).toBe(granted);
  });

  it.each([
    ["where everybody may send", null, false],
    ["from oneself", { isReader: true }, false],
    ["from somebody else", { isReader: false }, true],
  ])("is taken over %s or not", (_words, sender, granted) => {
    expect(mayTakeOver(sender).granted).toBe(granted);
  });
});
