import { describe, expect, it } from "vitest";
import { parseNationalNumber } from "@/lib/children/identity-number";
import { plainDate } from "@/lib/time/plain-date";
import { roundsOf, timeLimit } from "@/tests/support/counts";
import { numbersFrom } from "@/tests/support/seeded-numbers";

const today = "2026-11-28";
const separators = ["", "", "-", "-", "-", "+"];

describe("a number beside another way of reading it", () => {
  // Red once with "+" passed over, and once with the century before looked for first.
  it(
    "is taken or refused for the same reason, and kept with the same century",
    () => {
      for (const { seed, tries } of roundsOf("identityNumbers")) {
        const below = numbersFrom(seed);
        for (let n = 0; n < tries; n += 1) {
          const text = written(below);
          const result = parseNationalNumber(text, plainDate(today));
          const ours = result.ok ? `${result.number.kind} ${result.number.digits}` : result.fault;
          if (ours !== read(text)) expect([seed, text, ours]).toEqual([seed, text, read(text)]);
        }
      }
    },
    timeLimit("identityNumbers"),
  );
});

/** Mostly a number as people write it, now and then with a day, a check digit or a length that cannot be. */
function written(below: (n: number) => number): string {
  const year = String(1885 + below(160));
  const month = two(below(20) === 0 ? below(100) : 1 + below(12));
  const day = two((below(20) === 0 ? below(40) : 1 + below(31)) + (below(4) === 0 ? 60 : 0));
  const serial = String(below(1000)).padStart(3, "0");
  const nine = year.slice(2) + month + day + serial;
  const check = below(3) === 0 ? below(10) : checkDigit(nine);
  const length = below(2) === 0 ? 0 : 2;
  const text = `${year.slice(length)}${month}${day}${separators[below(separators.length)] ?? ""}${serial}${check}`;
  return below(40) === 0 ? text.slice(below(3), text.length - below(3)) : text;
}

const two = (n: number) => String(n).padStart(2, "0");

/** Year by year backwards through a calendar, and the check digit as a table of doubled digits. */
function read(text: string): string {
  const ending = text.slice(-4);
  const before = text.slice(0, -4);
  const sign = /[-+]$/.exec(before)?.[0] ?? "";
  const date = before.slice(0, before.length - sign.length);
  const isLong = date.length === 8;
  if (!/^\d{4}$/.test(ending) || !/^(\d{6}|(18|19|20)\d{6})$/.test(date)) return "format";
  const [month, day] = [Number(date.slice(-4, -2)), Number(date.slice(-2))];
  const born = day > 60 ? day - 60 : day;
  const years = Array.from({ length: 300 }, (_, n) => 2099 - n).filter((year) =>
    isLong ? year === Number(date.slice(0, 4)) : year % 100 === Number(date.slice(0, 2)),
  );
  const dates = years.map((year) => new Date(Date.UTC(year, month - 1, born)));
  const real = dates.filter(
    (one) => one.getUTCMonth() === month - 1 && one.getUTCDate() === born && born > 0,
  );
  if (real.length === 0) return "date";
  const past = real.filter((one) => one.toISOString().slice(0, 10) <= today);
  if (past.length === 0) return "future";
  const year = past
    .map((one) => one.getUTCFullYear())
    .find((one) => sign !== "+" || Number(today.slice(0, 4)) - one >= 100);
  if (year === undefined) return "plus";
  const nine = date.slice(-6) + ending.slice(0, 3);
  if (checkDigit(nine) !== Number(ending[3])) return "checkDigit";
  return `${day > 60 ? "coordination" : "personal"} ${year}${date.slice(-4)}${ending}`;
}

const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

function checkDigit(nine: string): number {
  const sum = [...nine].reduce(
    (total, digit, place) => total + (place % 2 === 0 ? (doubled[Number(digit)] ?? 0) : Number(digit)),
    0,
  );
  return (1000 - sum) % 10;
}
