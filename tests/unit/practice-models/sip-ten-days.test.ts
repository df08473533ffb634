import { describe, expect, it } from "vitest";
import { glyphOf } from "@/components/wheel/glyphs";
import { deadlineOn } from "@/lib/practice-models/rules";
import { practiceModelSchema } from "@/lib/practice-models/schema";
import { sipTenDays } from "@/lib/practice-models/sip-ten-days";
import { plainDate } from "@/lib/time/plain-date";

describe("a routine that is one file", () => {
  it("holds to the schema: eight areas with a drawing each, SIP alone, ten calendar days · X-17", () => {
    expect(practiceModelSchema.safeParse(sipTenDays).error?.issues).toBeUndefined();
    expect(sipTenDays.areas.map(({ label }) => label.sv)).toEqual([
      ...["Trygg", "Må bra", "Utvecklas", "Omvårdad", "Aktiv", "Respekterad", "Delaktig", "Ansvarstagande"],
    ]);
    expect(sipTenDays.areas.filter(({ key }) => glyphOf(key) === null)).toEqual([]);
    expect(sipTenDays.planKinds.map(({ key }) => key)).toEqual(["sip"]);
    const { meetingDeadline } = sipTenDays;
    expect(meetingDeadline && deadlineOn(meetingDeadline, plainDate("2026-06-15"))).toBe("2026-06-25");
  });
});
