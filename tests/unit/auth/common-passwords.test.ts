import { dictionary } from "@zxcvbn-ts/language-common";
import { describe, expect, it } from "vitest";
import { isCommonPassword } from "@/lib/auth/common-passwords";

const context = ["anna.bergstrom", "Anna Bergström", "Elevhälsan Björkskolan"];

describe("isCommonPassword", () => {
  it.each([
    ["a leaked one", "1q2w3e4r5t6y"],
    ["a leaked word with a year", "Password2026!"],
    ["a leaked word repeated", "dragondragon"],
    ["a Swedish word with a year", "Sommaren2026!"],
    ["the service's name", "Kring2026!!!!"],
    ["their own user name", "anna.bergstrom1"],
    ["their own name and school", "AnnaBjörkskolan1"],
    ["one letter", "aaaaaaaaaaaaaa"],
    ["the alphabet", "abcdefghijklmn"],
    ["the digits", "234567890123456"],
    ["only digits", "19840317561298"],
    ["full-width letters", "ＰＡＳＳＷＯＲＤ2026"],
  ])("refuses %s", (_words, password) => {
    expect(isCommonPassword(password, context)).toBe(true);
  });

  it.each([
    "tre gröna ekar i regn",
    "fyra ord i en rad",
    "kopparslagare-vid-ån",
    "hQ7!vTzm2#Lp",
    "ö".repeat(2) + "dlan sover gott",
  ])("takes %s", (password) => {
    expect(isCommonPassword(password, context)).toBe(false);
  });

  it("refuses each of the three thousand that leak most, made long enough as people do", () => {
    const leaked = dictionary["passwords-common"].slice(0, 3_000);
    const taken = leaked
      .map((word) => (/^\P{L}*$/u.test(word) ? word.padEnd(12, "0123456789") : `${word}2026!!!!!!!!`))
      .filter((password) => !isCommonPassword(password, context));
    expect(taken).toEqual([]);
  });
});
