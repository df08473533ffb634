import { describe, expect, it } from "vitest";

import { kronobarn } from "@/lib/practice-models/kronobarn";
import { verbalConsentSentence } from "@/lib/text/verbal-consent-sentence";
import { plainDate } from "@/lib/time/plain-date";

describe("the sentence on a verbal consent", () => {
  it.each([
    [
      "one agency",
      ["BUP Lövdalen"],
      "Samtycke har lämnats muntligen den 16 november 2026 för kontakt med BUP Lövdalen.",
    ],
    [
      "two agencies",
      ["BUP Lövdalen", "Vårdcentralen Ekliden"],
      "Samtycke har lämnats muntligen den 16 november 2026 för kontakt med BUP Lövdalen och Vårdcentralen Ekliden.",
    ],
    [
      "several agencies, one with a comma of its own",
      ["BUP Lövdalen", "Socialtjänsten, barn och unga", "Fritidsgården Navet"],
      "Samtycke har lämnats muntligen den 16 november 2026 för kontakt med BUP Lövdalen, Socialtjänsten, barn och unga och Fritidsgården Navet.",
    ],
    [
      "a name that looks like a slot",
      ["{date}", "$& $1"],
      "Samtycke har lämnats muntligen den 16 november 2026 för kontakt med {date} och $& $1.",
    ],
  ])("is exactly the routine's for %s · S001-22, X-17", (_, agencies, expected) => {
    const sentence = verbalConsentSentence(
      kronobarn.verbalConsentSentence,
      plainDate("2026-11-16"),
      agencies,
    );

    expect(sentence).toBe(expected);
  });

  it("writes the first day of a month without a zero · S001-22", () => {
    expect(verbalConsentSentence(kronobarn.verbalConsentSentence, plainDate("2027-01-01"), ["Skolan"])).toBe(
      "Samtycke har lämnats muntligen den 1 januari 2027 för kontakt med Skolan.",
    );
  });
});
