import { describe, expect, it } from "vitest";
import { cleanText } from "@/lib/text/clean";

describe("cleanText", () => {
  it.each([
    ["a NUL", "An\u0000na", "Anna"],
    ["an escape sequence", "\u001B[31mröd", "[31mröd"],
    ["Windows line ends", "rad ett\r\nrad två\rrad tre", "rad ett\nrad två\nrad tre"],
    ["Unicode line ends", "rad ett\u2028rad två", "rad ett\nrad två"],
    ["a tab", "a\tb", "a b"],
    ["a byte order mark", "\uFEFFAnna", "Anna"],
    ["half a surrogate pair", "a\uD800b", "a\uFFFDb"],
    ["letters written as two characters", "Ma\u030Ans", "Måns"],
  ])("takes care of %s", (_, written, kept) => {
    expect(cleanText(written)).toBe(kept);
  });

  it.each(["\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"])(
    "shows a character that turns the text around (%j)",
    (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase();
      expect(cleanText(`plan${character}fdp`)).toBe(`plan[U+${code}]fdp`);
    },
  );

  it("leaves names in every alphabet, emoji and soft hyphens alone", () => {
    const text = "Elle-Máret Čáhppe Ŋuorra Łukasz Uğur عبد الله 👩‍👧 sam\u00ADverkan\nnästa rad";
    expect(cleanText(text)).toBe(text);
  });

  it("changes nothing the second time", () => {
    const once = cleanText("a\u202Eb\u0000\r\nc");
    expect(cleanText(once)).toBe(once);
  });
});
