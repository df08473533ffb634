import { describe, expect, it } from "vitest";
import {
  invitationSnapshot,
  invitationSnapshotSchema,
  isOutdated,
  type SnapshotFacts,
} from "@/lib/invitations/snapshot";
import { kronobarn } from "@/lib/practice-models/kronobarn";
import { plainDate } from "@/lib/time/plain-date";

const facts: SnapshotFacts = {
  model: kronobarn,
  kind: "summons",
  caseCode: "K-7F3QX",
  receiver: { name: "BUP Lövdalen", kindName: "Barn- och ungdomspsykiatri (BUP)" },
  contactConfirmedOn: plainDate("2026-11-16"),
  consentOn: plainDate("2026-11-12"),
  meeting: {
    id: "m",
    plannedOn: plainDate("2026-12-03"),
    startsAt: "13:00",
    lengthMinutes: 75,
    form: "physical",
    place: "Björkskolan, rum Linden",
    roomBooked: true,
    link: "",
    question: "Vad behövs för att skolan ska fungera?",
    answerBy: plainDate("2026-11-26"),
    needs: "Tolk i nordsamiska",
    plannedAt: new Date("2026-11-17T09:00:00Z"),
    offDayReason: "",
    lateReason: "",
    movedCount: 0,
    heldOn: null,
    cancelledAt: null,
    version: 1,
  },
  caller: {
    agency: { name: "Elevhälsan Björkskolan", kindName: "Barn- och elevhälsa" },
    person: "Anna Bergström",
    title: "Skolsköterska",
    phone: "070-174 06 05",
  },
  child: {
    givenName: "Elle-Máret",
    familyName: "Länta",
    birthDate: plainDate("2013-05-20"),
    protection: "none",
  },
  needs: [
    { area: "developing", state: "collaboration", note: "Har missat matten.", saidBy: ["staff"] },
    { area: "active", state: "works", note: "", saidBy: ["child"] },
  ],
};

describe("invitationSnapshot", () => {
  it("holds what the receiver needs and nothing of what anybody said", () => {
    const snapshot = invitationSnapshot(facts);
    expect(invitationSnapshotSchema.parse(snapshot)).toEqual(snapshot);
    expect(snapshot).toMatchObject({
      receiverName: "BUP Lövdalen",
      child: { name: "Elle-Máret Länta", age: 13, isProtected: false },
      areas: [{ key: "developing", number: 3 }],
      answerBy: "2026-11-26",
      attendanceIsRequired: false,
    });
    expect(JSON.stringify(snapshot)).not.toMatch(/matten|Aktiv/);
  });

  it.each(["secrecyMark", "protectedRegistration", "unknown"] as const)(
    "tells neither name, place, school nor telephone where protection is %s · X-10",
    (protection) => {
      const snapshot = invitationSnapshot({ ...facts, child: { ...facts.child, protection } });
      expect(snapshot.child).toEqual({ name: "EML", age: null, isProtected: true });
      expect(snapshot.meeting.place).toBeNull();
      expect(JSON.stringify(snapshot)).not.toMatch(/Länta|Elle|Björk|Linden|070|Lövdalen/);
    },
  );

  it("says that attendance is a duty only where the model does, and only to those called · Q9, Q10", () => {
    const model = { ...kronobarn, invitation: { ...kronobarn.invitation, attendanceIsDuty: true } };
    expect(invitationSnapshot({ ...facts, model }).attendanceIsRequired).toBe(true);
    expect(invitationSnapshot({ ...facts, model, kind: "invitation" }).attendanceIsRequired).toBe(false);
  });
});

it.each<[string, Partial<SnapshotFacts["meeting"]>, boolean]>([
  ["nothing", {}, false],
  ["the day", { plannedOn: plainDate("2026-12-04") }, true],
  ["the place", { place: "Navet" }, true],
  ["the question", { question: "En annan fråga" }, true],
  ["that the room is booked", { roomBooked: false }, false],
])("is outdated when the meeting changes by %s", (_, changes, expected) => {
  const moved = invitationSnapshot({ ...facts, meeting: { ...facts.meeting, ...changes } });
  expect(isOutdated(invitationSnapshot(facts), moved)).toBe(expected);
});
