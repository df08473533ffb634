import { describe, expect, it } from "vitest";
import { hasIdentityNumber, nameIn } from "@/lib/deviations/child-in-text";
import { plainDate } from "@/lib/time/plain-date";

const names = ["Elle-Máret", "Länta", "Bo Ek"];
const today = plainDate("2026-11-23");

describe("a name of the family in a text", () => {
  it.each([
    ["the child's name", "Elle-Máret fick vänta.", "Elle-Máret"],
    ["whose it is", "Elle-Márets möte ställdes in.", "Elle-Máret"],
    ["in small letters", "elle-máret fick vänta", "Elle-Máret"],
    ["the family name", "Familjen Länta väntade.", "Länta"],
    ["a short name as a name", "Vi ringde Bo i går.", "Bo"],
    ["a short name as another word", "De ska bo kvar.", null],
    ["a word that only begins as a name", "Läntans tid.", null],
    ["nobody", "Barnet fick vänta en månad.", null],
  ])("is found: %s", (_, text, found) => {
    expect(nameIn(["Ingen kom.", text], names)).toBe(found);
  });
});

describe("an identity number in a text", () => {
  it.each([
    ["whose day does not exist", "Gäller 20139920-1234.", false],
    ["that is one", "Gäller 19850812-2382 enligt kallelsen.", true],
    ["with ten digits", "Gäller 850812-2382.", true],
    ["with a space", "Gäller 850812 2382.", true],
    ["that is a telephone number", "Ring 070-174 06 05.", false],
    ["that is a day", "Mötet var 2026-11-20.", false],
  ])("is found: %s", (_, text, isFound) => {
    expect(hasIdentityNumber([text], today)).toBe(isFound);
  });
});
