import { describe, expect, it } from "vitest";
import { directionOf, setInto, withNumbersKept } from "@/lib/text/direction";

const left = "\u200E";
const right = "\u200F";

describe("the direction of a text", () => {
  it.each([
    ["Elle-Máret", "ltr"],
    ["محمد läser", "rtl"],
    ["”שלום”", "rtl"],
    ["070-174 06 05", "ltr"],
    [`${right}Anna`, "rtl"],
  ])("is that of its first letter or mark: %s", (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  it("is that of its surroundings when it has neither letter nor digit", () => {
    expect(directionOf("•", "rtl")).toBe("rtl");
    expect(directionOf("", "rtl")).toBe("rtl");
  });
});

it("sets a line into a sentence that is read the other way, and leaves one of the same way alone", () => {
  expect(setInto("rtl", "BUP (Lövdalen)")).toBe(`${right}${left}BUP (Lövdalen)${left}${right}`);
  expect(setInto("ltr", "BUP (Lövdalen)")).toBe("BUP (Lövdalen)");
  expect(setInto("rtl", "محمد\n070-174 06 05")).toBe(`محمد\n${right}${left}070-174 06 05${left}${right}`);
});

it("holds a telephone number and a day together beside Arabic letters, once", () => {
  const kept = `هاتف ${left}070-174 06 05${left}`;
  expect(withNumbersKept("هاتف 070-174 06 05")).toBe(kept);
  expect(withNumbersKept(kept)).toBe(kept);
  expect(withNumbersKept("Telefon 070-174 06 05")).toBe("Telefon 070-174 06 05");
});
