import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { meetingFile } from "@/lib/calendar/meeting-file";
import { getMeetingForCalendar, getReceivedForCalendar } from "@/lib/calendar/queries";
import { NotFoundError } from "@/lib/errors";
import { cancelMeeting } from "@/lib/meetings/planning/commands";
import { cancelMeetingSchema } from "@/lib/meetings/planning/schemas";
import { invitedCase } from "@/tests/support/invitations";
import { anna, fadumo, mikael } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const now = new Date("2026-11-23T09:00:00Z");

/** Every property of the file, read back by a parser that has nothing to do with what wrote it. */
function propertiesOf(file: string): Record<string, string> {
  const event = new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstSubcomponent("vevent");
  const all = event?.getAllProperties() ?? [];
  return Object.fromEntries(all.map((property) => [property.name, String(property.getFirstValue())]));
}

describe("a meeting for the calendar", () => {
  // Red once with the place as the event's location: it was read back.
  it("holds no word that was typed, so that no line break can write a line of its own · T23", async () => {
    const hostile = {
      place: "Rum 4\r\nLOCATION:Skogsvägen 2",
      question: "Vad?\nATTENDEE:mailto:elle@example.com\nSUMMARY:Elle-Máret Länta",
      needs: "Tolk\r\nEND:VEVENT",
    };
    const { meetingId, invitationIds } = await invitedCase(anna, [fadumo.agencyId], {}, {}, hostile);
    const coordinators = meetingFile(await getMeetingForCalendar(anna, meetingId), "sv", now);
    const invited = meetingFile(await getReceivedForCalendar(fadumo, invitationIds[0] ?? ""), "sv", now);
    for (const file of [coordinators, invited]) {
      const { location, attendee, summary } = propertiesOf(file);
      expect({ location, attendee, summary }).toEqual({ summary: "Samverkansmöte" });
      expect(file).not.toMatch(/Skogsvägen|elle@|Länta|Tolk|Vad\?/);
    }
    expect(propertiesOf(invited).uid).toBe(propertiesOf(coordinators).uid);
  });

  it("is an event each time it is taken along", async () => {
    const { caseId, meetingId, invitationIds } = await invitedCase(anna, [fadumo.agencyId]);
    await getMeetingForCalendar(anna, meetingId);
    await getReceivedForCalendar(fadumo, invitationIds[0] ?? "");
    const [theirs, ours] = await traceOf(caseId);
    expect(theirs).toMatchObject({ act: "invitation.calendarTaken", person_id: fadumo.personId });
    expect(ours).toMatchObject({ act: "case.read", detail: { page: "meeting.ics" } });
  });

  it("takes the meeting out again when it is called off, for both · X-3", async () => {
    const { meetingId, invitationIds } = await invitedCase(anna, [fadumo.agencyId]);
    const form = { idempotencyKey: randomUUID(), version: "1", meetingId, reason: "Sjukdom." };
    await cancelMeeting(anna, cancelMeetingSchema.parse(form));
    for (const taken of [
      await getMeetingForCalendar(anna, meetingId),
      await getReceivedForCalendar(fadumo, invitationIds[0] ?? ""),
    ])
      expect(propertiesOf(meetingFile(taken, "sv", now))).toMatchObject({
        status: "CANCELLED",
        sequence: "1",
      });
  });

  it("does not exist for an agency that is not invited · T32", async () => {
    const { meetingId, invitationIds } = await invitedCase(anna, [fadumo.agencyId]);
    await expect(getMeetingForCalendar(fadumo, meetingId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getReceivedForCalendar(mikael, invitationIds[0] ?? "")).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(getReceivedForCalendar(anna, invitationIds[0] ?? "")).rejects.toBeInstanceOf(NotFoundError);
  });
});
