import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  formatIdentityNumber,
  maskIdentityNumber,
  parseIdentityNumber,
  parseNationalNumber,
  suggestedBirthDate,
} from "@/lib/children/identity-number";
import { plainDate } from "@/lib/time/plain-date";

const today = plainDate("2026-11-23");

function kept(text: string, on = today) {
  const result = parseNationalNumber(text, on);
  return result.ok ? result.number : result.fault;
}

describe("a personnummer or samordningsnummer", () => {
  it.each([
    ["811218-9876", "personal", "198112189876"],
    ["701063-2391", "coordination", "197010632391"],
    ["640823-3234", "personal", "196408233234"],
    ["121212-1212", "personal", "201212121212"],
    ["140315-2380", "personal", "201403152380"],
    ["140315-9815", "personal", "201403159815"],
    ["100704-9800", "personal", "201007049800"],
    ["170101-2393", "personal", "201701012393"],
    ["140375-2387", "coordination", "201403752387"],
  ])("keeps %s as a %s number of twelve digits", (text, kind, digits) => {
    expect(kept(text)).toEqual({ kind, digits });
  });

  it.each([
    ["ten digits with hyphen", "170101-2393"],
    ["ten digits", "1701012393"],
    ["twelve digits with hyphen", "20170101-2393"],
    ["twelve digits", "201701012393"],
    ["blanks within and around", "  2017 01 01 - 2393\t"],
    ["a dash from a text editor", "20170101–2393"],
    ["a hard blank", "20170101\u00a0-\u00a02393"],
  ])("is the same however it is written: %s", (_, text) => {
    expect(kept(text)).toEqual({ kind: "personal", digits: "201701012393" });
  });

  it.each([
    ["the latest century that is not in the future", "261123-9872", "2026-11-23", "202611239872"],
    ["the century before when the day is still to come", "261123-9872", "2026-11-22", "192611239872"],
    ["a century earlier after a plus", "121212+1212", "2026-11-23", "191212121212"],
    ["a plus before the hundredth birthday the same year", "261231+9872", "2026-11-23", "192612319872"],
    ["twelve digits with a plus", "19121212+1212", "2026-11-23", "191212121212"],
  ])("takes %s", (_, text, on, digits) => {
    const withCheckDigit = digits.slice(0, 11) + checkDigitOf(digits);
    const typed = text.slice(0, -1) + checkDigitOf(digits);

    expect(kept(typed, plainDate(on))).toEqual({ kind: "personal", digits: withCheckDigit });
  });

  it.each([
    ["nothing", " ", "required"],
    ["too few digits", "170101-239", "format"],
    ["too many digits", "20170101-23931", "format"],
    ["letters", "170101-239A", "format"],
    ["a century that nobody lives from", "17170101-2393", "format"],
    ["full-width digits", "１７０１０１-2393", "format"],
    ["NUL within", "170101\u0000-2393", "format"],
    ["30 February", "20140230-2384", "date"],
    ["a wrong check digit", "19811218-9877", "checkDigit"],
    ["day 90 in February, 30 after the reduction", "140290-2388", "date"],
    ["day 60, 0 after the reduction", "140360-2386", "date"],
    ["day 92", "140392-2386", "date"],
    ["day 45", "140345-2386", "date"],
    ["month 13", "141301-2386", "date"],
    ["29 February in 1900, with plus and century", "19000229+2386", "date"],
    ["a birth tomorrow", "20261124-2386", "future"],
    ["a plus for somebody who is nine", "20170101+2393", "plus"],
  ])("is refused with what to do: %s", (_, text, fault) => {
    expect(parseNationalNumber(text, today)).toEqual({
      ok: false,
      fault,
      reason: `children.errors.identityNumber.${fault}`,
    });
  });

  it("suggests a birth date, without the sixty", () => {
    expect(suggestedBirthDate({ kind: "personal", digits: "201701012393" })).toBe("2017-01-01");
    expect(suggestedBirthDate({ kind: "coordination", digits: "201403752387" })).toBe("2014-03-15");
    expect(suggestedBirthDate({ kind: "reserve", text: "992014A12345" })).toBeNull();
  });

  it("is the same number when what was kept is read again", () => {
    const born = fc.date({
      min: new Date("1890-01-01"),
      max: new Date("2026-11-23"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(born, fc.integer({ min: 0, max: 999 }), fc.boolean(), (bornOn, birthNumber, isRaised) => {
        const [year = "", month = "", day = ""] = bornOn.toISOString().slice(0, 10).split("-");
        const dayDigits = String(Number(day) + (isRaised ? 60 : 0)).padStart(2, "0");
        const start = `${year}${month}${dayDigits}${String(birthNumber).padStart(3, "0")}`;
        const number = { kind: isRaised ? "coordination" : "personal", digits: start + checkDigitOf(start) };

        expect(kept(number.digits)).toEqual(number);
        expect(kept(`${number.digits.slice(0, 8)}-${number.digits.slice(8)}`)).toEqual(number);
      }),
    );
  });

  it("never breaks on what a person may paste", () => {
    const sign = fc.oneof(
      fc.constantFrom(..."0123456789+- "),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 20 }), (text) => {
        const result = parseNationalNumber(text, today);

        expect(result.ok ? result.number.digits : result.reason).toMatch(
          /^(\d{12}|children\.errors\.identityNumber\.\w+)$/,
        );
      }),
    );
  });
});

describe("an identity number", () => {
  it.each([
    ["Stockholm's form", "992014123456", "992014123456"],
    ["with small letters and blanks around", "  20140315k12m ", "20140315K12M"],
    ["with a hyphen", "140315-a12b", "140315-A12B"],
  ])("keeps a reservnummer as entered: %s", (_, text, expected) => {
    expect(parseIdentityNumber({ choice: "reserve", text }, today)).toEqual({
      ok: true,
      number: { kind: "reserve", text: expected },
    });
  });

  it.each([
    ["nothing", "  ", "required"],
    ["too short", "12345", "reserveFormat"],
    ["too long", "123456789012345678901", "reserveFormat"],
    ["no digit at all", "ABCDEFGH", "reserveFormat"],
    ["markup", "<b>140315</b>", "reserveFormat"],
    ["a right-to-left mark", "140315\u202eA12", "reserveFormat"],
  ])("refuses a reservnummer: %s", (_, text, fault) => {
    expect(parseIdentityNumber({ choice: "reserve", text }, today)).toMatchObject({ ok: false, fault });
  });

  it("does not take a reservnummer for a personnummer unless it is chosen", () => {
    expect(parseIdentityNumber({ choice: "national", text: "20140315K12M" }, today)).toMatchObject({
      fault: "format",
    });
  });

  it("may be missing, with the reason", () => {
    expect(parseIdentityNumber({ choice: "none", reason: "newlyArrived" }, today)).toEqual({
      ok: true,
      number: { kind: "none", reason: "newlyArrived" },
    });
  });

  it.each([
    [{ kind: "personal", digits: "201701012393" } as const, "20170101-2393", "20170101-••••"],
    [{ kind: "coordination", digits: "201403752387" } as const, "20140375-2387", "20140375-••••"],
    [{ kind: "reserve", text: "992014A12345" } as const, "992014A12345", "••••••••"],
    [{ kind: "none", reason: "notTold" } as const, null, null],
  ])("is shown whole or covered: %o", (number, whole, covered) => {
    expect(formatIdentityNumber(number)).toBe(whole);
    expect(maskIdentityNumber(number)).toBe(covered);
  });
});

/** The tenth digit for the twelve-digit number, computed by trying: independent of the rule under test. */
function checkDigitOf(digits: string): string {
  const weights = [2, 1, 2, 1, 2, 1, 2, 1, 2];
  const sum = [...digits.slice(2, 11)]
    .map((digit, place) => Number(digit) * (weights[place] ?? 0))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return String((10 - (sum % 10)) % 10);
}
