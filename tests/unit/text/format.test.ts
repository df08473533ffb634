import { describe, expect, it } from "vitest";
import {
  clockTime,
  dayOf,
  inAlphabeticalOrder,
  longDay,
  longMoment,
  plainDay,
  sentenceList,
  shortDay,
  shortMoment,
  timeOf,
  unbroken,
  wholeNumber,
} from "@/lib/text/format";

describe("days", () => {
  it.each([
    ["a Tuesday in December", "2026-12-01", "tisdag 1 december 2026", "tis 1 dec", "1 december 2026"],
    ["a month without abbreviation", "2027-05-22", "lördag 22 maj 2027", "lör 22 maj", "22 maj 2027"],
    ["a leap day", "2028-02-29", "tisdag 29 februari 2028", "tis 29 feb", "29 februari 2028"],
  ])("are written out: %s", (_, day, long, short, plain) => {
    expect([longDay(day), shortDay(day), plainDay(day)]).toEqual([long, short, plain]);
  });

  it("are written in English too", () => {
    expect([longDay("2026-12-01", "en"), shortDay("2026-12-01", "en")]).toEqual([
      "Tuesday 1 December 2026",
      "Tue 1 Dec",
    ]);
  });
});

describe("moments", () => {
  const winter = new Date("2026-12-01T08:00:00Z");
  const summerNight = new Date("2026-06-30T22:30:00Z");

  it("are read on the Swedish clock", () => {
    expect([dayOf(winter), timeOf(winter)]).toEqual(["2026-12-01", "09.00"]);
  });

  it("belong to the Swedish day", () => {
    expect([dayOf(summerNight), timeOf(summerNight)]).toEqual(["2026-07-01", "00.30"]);
  });

  it("are written with a dot in the time", () => {
    expect(longMoment(winter)).toBe("tisdag 1 december 2026 kl.\u00a009.00");
    expect(shortMoment(winter)).toBe("tis 1 dec kl.\u00a009.00");
    expect(clockTime("13:15")).toBe("kl.\u00a013.15");
  });
});

describe("lists", () => {
  it("end with och", () => {
    expect(sentenceList(["BUP", "Elevhälsan", "Åsens skola"])).toBe("BUP, Elevhälsan och Åsens skola");
    expect(sentenceList(["BUP", "School", "Police"], "en")).toBe("BUP, School and Police");
  });

  it("have å, ä and ö last, and numbers by their value", () => {
    const names = ["Östra", "Ängen", "Zon 10", "Zon 9", "Åsen", "Alby"];
    expect(inAlphabeticalOrder(names, (name) => name)).toEqual([
      "Alby",
      "Zon 9",
      "Zon 10",
      "Åsen",
      "Ängen",
      "Östra",
    ]);
  });
});

it("groups thousands", () => {
  expect(wholeNumber(1234)).toBe("1\u00a0234");
});

it("keeps a double name on one line", () => {
  expect(unbroken("Elle-Máret Länta")).toBe("Elle-\u2060Máret\u00a0Länta");
});
