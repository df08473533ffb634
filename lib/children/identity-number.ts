import { type MessageKey } from "@/lib/errors";
import { parsePlainDate, type PlainDate, yearOf } from "@/lib/time/plain-date";

/** What the form asks for. A personnummer and a samordningsnummer are told apart by the number itself. */
export type IdentityNumberChoice = "national" | "reserve" | "none";

export const missingNumberReasons = ["newlyArrived", "newborn", "protected", "notTold"] as const;
export type MissingNumberReason = (typeof missingNumberReasons)[number];

/** `digits` are twelve and keep the century; a regional reservnummer is kept as its region writes it. */
export type IdentityNumber =
  | { readonly kind: "personal"; readonly digits: string }
  | { readonly kind: "coordination"; readonly digits: string }
  | { readonly kind: "reserve"; readonly text: string }
  | { readonly kind: "none"; readonly reason: MissingNumberReason };

export type IdentityNumberInput =
  | { readonly choice: "national" | "reserve"; readonly text: string }
  | { readonly choice: "none"; readonly reason: MissingNumberReason };

export type IdentityNumberFault =
  "required" | "format" | "date" | "future" | "plus" | "checkDigit" | "reserveFormat";

export type IdentityNumberResult =
  | { readonly ok: true; readonly number: IdentityNumber }
  | { readonly ok: false; readonly fault: IdentityNumberFault; readonly reason: MessageKey };

type NationalNumberResult = Extract<IdentityNumberResult, { ok: false }> | NationalNumber;
type NationalNumber = {
  readonly ok: true;
  readonly number: Extract<IdentityNumber, { kind: "personal" | "coordination" }>;
};

type WrittenNumber = {
  readonly century: string | null;
  readonly year: string;
  readonly month: string;
  readonly day: number;
  readonly separator: string;
  readonly ending: string;
};

const coordinationDays = 60;
const centuries = ["20", "19", "18"];
const nationalShape = /^(18|19|20)?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/;
const reserveShape = /^(?=.*\d)[\p{Lu}\d][\p{Lu}\d +-]{4,18}[\p{Lu}\d]$/u;

/** The number as it is kept, or what is wrong with it and the sentence that says what to do. */
export function parseIdentityNumber(input: IdentityNumberInput, today: PlainDate): IdentityNumberResult {
  switch (input.choice) {
    case "national":
      return parseNationalNumber(input.text, today);
    case "reserve":
      return parseReserveNumber(input.text);
    case "none":
      return { ok: true, number: { kind: "none", reason: input.reason } };
  }
}

export function isSameNumber(one: IdentityNumber, other: IdentityNumber): boolean {
  return (
    one.kind !== "none" &&
    one.kind === other.kind &&
    formatIdentityNumber(one) === formatIdentityNumber(other)
  );
}

/** A personnummer (FOL 18 §) or a samordningsnummer, whose day of birth is raised by 60 (2022:1697, 2 kap. 8 §). */
export function parseNationalNumber(text: string, today: PlainDate): NationalNumberResult {
  const compact = text.replace(/\s/gu, "").replace(/[‐‑–−]/u, "-");
  if (compact === "") return fault("required");

  const written = readNationalNumber(compact);
  if (!written) return fault("format");

  const candidates = possibleBirthDates(written);
  if (candidates.length === 0) return fault("date");

  const past = candidates.filter((bornOn) => bornOn <= today);
  if (past.length === 0) return fault("future");

  const bornOn = past.find((day) => written.separator !== "+" || turnsHundredBy(day, today));
  if (!bornOn) return fault("plus");

  const dayDigits = String(written.day).padStart(2, "0");
  const digits = `${String(yearOf(bornOn))}${written.month}${dayDigits}${written.ending}`;
  if (!hasRightCheckDigit(digits)) return fault("checkDigit");

  return { ok: true, number: { kind: isCoordination(written) ? "coordination" : "personal", digits } };
}

/** The birth date a number suggests. It may be a nearby day (FOL 18 §), so the child's own birth date decides. */
export function suggestedBirthDate(number: IdentityNumber): PlainDate | null {
  if (number.kind !== "personal" && number.kind !== "coordination") return null;

  const day = Number(number.digits.slice(6, 8)) - (number.kind === "coordination" ? coordinationDays : 0);
  return dayIn(number.digits.slice(0, 4), number.digits.slice(4, 6), day);
}

/** The number as a paper shows it, or null when there is none. */
export function formatIdentityNumber(number: IdentityNumber): string | null {
  switch (number.kind) {
    case "personal":
    case "coordination":
      return `${number.digits.slice(0, 8)}-${number.digits.slice(8)}`;
    case "reserve":
      return number.text;
    case "none":
      return null;
  }
}

/** The number with what tells people apart covered. */
export function maskIdentityNumber(number: IdentityNumber): string | null {
  switch (number.kind) {
    case "personal":
    case "coordination":
      return `${number.digits.slice(0, 8)}-••••`;
    case "reserve":
      return "••••••••";
    case "none":
      return null;
  }
}

function parseReserveNumber(text: string): IdentityNumberResult {
  const kept = text.trim().toUpperCase();
  if (kept === "") return fault("required");
  if (!reserveShape.test(kept)) return fault("reserveFormat");
  return { ok: true, number: { kind: "reserve", text: kept } };
}

function readNationalNumber(compact: string): WrittenNumber | null {
  const [, century, year, month, day, separator, ending] = nationalShape.exec(compact) ?? [];
  if (!year || !month || !day || !ending) return null;
  return { century: century ?? null, year, month, day: Number(day), separator: separator ?? "", ending };
}

function possibleBirthDates(written: WrittenNumber): PlainDate[] {
  const day = isCoordination(written) ? written.day - coordinationDays : written.day;
  return (written.century ? [written.century] : centuries)
    .map((century) => dayIn(century + written.year, written.month, day))
    .filter((bornOn) => bornOn !== null);
}

function isCoordination(written: WrittenNumber): boolean {
  return written.day > coordinationDays;
}

/** The hyphen becomes a plus in the year the person turns a hundred, before the birthday too. */
function turnsHundredBy(bornOn: PlainDate, today: PlainDate): boolean {
  return yearOf(today) - yearOf(bornOn) >= 100;
}

/** Luhn over the ten last digits; the century is not counted. */
function hasRightCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(2)]
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((total, product) => total + (product > 9 ? product - 9 : product), 0);
  return sum % 10 === 0;
}

function dayIn(year: string, month: string, day: number): PlainDate | null {
  return parsePlainDate(`${year}-${month}-${String(day).padStart(2, "0")}`);
}

function fault(kind: IdentityNumberFault): Extract<IdentityNumberResult, { ok: false }> {
  return { ok: false, fault: kind, reason: `children.errors.identityNumber.${kind}` };
}
