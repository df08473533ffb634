import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarMeeting, meetingFile } from "@/lib/calendar/meeting-file";
import { kronobarn } from "@/lib/practice-models/kronobarn";
import { plainDate } from "@/lib/time/plain-date";

const now = new Date("2026-11-23T09:00:00Z");
const meeting: CalendarMeeting = {
  meetingId: "0190f7b0-0000-7000-8000-000000000001",
  meetingName: kronobarn.meetingName,
  plannedOn: plainDate("2026-12-14"),
  startsAt: "13:00",
  lengthMinutes: 75,
  movedCount: 0,
  isCancelled: false,
  url: "https://kring.example.com/meetings/0190f7b0-0000-7000-8000-000000000001",
};

/** Read back by a parser that has nothing to do with what wrote it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const [event, ...others] = calendar.getAllSubcomponents("vevent");
  if (!event || others.length > 0) throw new Error("Not exactly one event");
  return { calendar, event, valueOf: (name: string) => String(event.getFirstPropertyValue(name)) };
}

describe("the calendar file of a meeting", () => {
  it("tells when, in UTC, and where to sign in, and nothing else · T23", () => {
    const { calendar, event, valueOf } = read(meetingFile(meeting, "sv", now));
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    expect(event.getAllProperties().map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "uid",
        "sequence",
        "dtstamp",
        "dtstart",
        "dtend",
        "summary",
        "status",
        "class",
      ]),
    );
    for (const absent of ["location", "attendee", "geo", "attach", "comment", "contact"])
      expect(event.getFirstProperty(absent)).toBeNull();
    expect(valueOf("dtstart")).toBe("2026-12-14T12:00:00Z");
    expect(valueOf("dtend")).toBe("2026-12-14T13:15:00Z");
    expect(valueOf("summary")).toBe("Samverkansmöte");
    expect(valueOf("description")).toBe(
      `Logga in i Kring för att läsa om mötet. Platsen står där.\n${meeting.url}`,
    );
    expect(valueOf("organizer")).toBe("mailto:kring@kring.example.com");
    expect(valueOf("status")).toBe("CONFIRMED");
    expect(valueOf("sequence")).toBe("0");
  });

  it("has the same UID and a higher sequence when the meeting is moved and when it is called off", () => {
    const first = read(meetingFile(meeting, "sv", now));
    const moved = read(meetingFile({ ...meeting, startsAt: "15:00", movedCount: 1 }, "sv", now));
    const off = read(meetingFile({ ...meeting, movedCount: 1, isCancelled: true }, "sv", now));
    expect([moved.valueOf("uid"), off.valueOf("uid")]).toEqual([first.valueOf("uid"), first.valueOf("uid")]);
    expect([moved.valueOf("sequence"), off.valueOf("sequence")]).toEqual(["1", "2"]);
    expect(off.calendar.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(off.valueOf("status")).toBe("CANCELLED");
  });

  it.each([
    ["2026-03-28", "2026-03-28T12:00:00Z"],
    ["2026-03-30", "2026-03-30T11:00:00Z"],
  ])("follows the clock on %s · T64", (day, start) => {
    expect(read(meetingFile({ ...meeting, plannedOn: plainDate(day) }, "sv", now)).valueOf("dtstart")).toBe(
      start,
    );
  });

  it("breaks its lines with CRLF and folds them at 75 octets", () => {
    const lines = meetingFile(meeting, "sv", now).split("\r\n");
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
  });
});
