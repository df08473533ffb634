import { describe, expect, it } from "vitest";
import { sentence } from "@/lib/text/sentence";

describe("a sentence", () => {
  it("is found by a key that is known at run time", () => {
    expect(sentence("sv", "validation.tooLong", { maximum: 500 })).toBe("Skriv högst 500 tecken.");
    expect(sentence("en", "errors.conflict")).toBe(
      "Somebody else saved a change while you were writing. Nothing has been overwritten.",
    );
  });

  it("that does not exist is a fault, not an empty line", () => {
    expect(() => sentence("sv", "errors.nothingLikeThis")).toThrow();
  });
});
