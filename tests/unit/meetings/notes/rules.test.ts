import { describe, expect, it } from "vitest";
import {
  type AttendanceFact,
  isFamilyPresent,
  mayRegisterHeld,
  type MeetingFacts,
  meetingGaps,
  participantFromKey,
  participantKey,
  type VoiceFact,
} from "@/lib/meetings/notes/rules";
import { addDays, plainDate } from "@/lib/time/plain-date";

const day = plainDate("2026-12-03");
const child: AttendanceFact = {
  participant: { kind: "child" },
  who: "Elle-Máret",
  state: "present",
  personName: "",
  reason: "",
  hasMandate: null,
};
const risten: AttendanceFact = { ...child, participant: { kind: "guardian", id: "r" }, who: "Risten Länta" };
const navet: AttendanceFact = {
  ...child,
  participant: { kind: "agency", id: "n" },
  who: "Navet",
  personName: "Emil Rantala",
};
const childsWords: VoiceFact = {
  area: "",
  participant: child.participant,
  text: "Jag vill sitta i lilla rummet.",
  silence: null,
};
const ristensWords: VoiceFact = {
  area: "safe",
  participant: risten.participant,
  text: "Morgnarna är svårast.",
  silence: null,
};

const complete: MeetingFacts = {
  attendances: [child, risten, navet],
  hasGroundRules: true,
  areas: ["safe"],
  voices: [childsWords, ristensWords],
  familyAbsentReason: "",
};

const absent = { state: "absent", reason: "Sjuk" } as const;

describe("a meeting that may be registered as held", () => {
  it("lacks nothing when all is noted, whichever areas are used · S001-52", () => {
    expect(meetingGaps(complete)).toEqual([]);
  });

  it.each<[string, Partial<MeetingFacts>, string[]]>([
    [
      "nobody has said whether an agency came",
      { attendances: [child, risten, { ...navet, state: null }] },
      ["attendance Navet"],
    ],
    [
      "an absence has no reason",
      { attendances: [child, risten, { ...navet, state: "absent" }] },
      ["absenceReason Navet"],
    ],
    [
      "an agency came without a name",
      { attendances: [child, risten, { ...navet, personName: "" }] },
      ["personName Navet"],
    ],
    [
      "a substitute has no name",
      { attendances: [child, risten, { ...navet, state: "substitute", hasMandate: false, personName: "" }] },
      ["personName Navet"],
    ],
    [
      "it is not said whether a substitute may decide",
      { attendances: [child, risten, { ...navet, state: "substitute" }] },
      ["mandate Navet"],
    ],
    [
      "a substitute may decide",
      { attendances: [child, risten, { ...navet, state: "substitute", hasMandate: true }] },
      [],
    ],
    [
      "a letter needs no name",
      { attendances: [child, risten, { ...navet, state: "letter", personName: "" }] },
      [],
    ],
    ["the ground rules are not agreed on", { hasGroundRules: false }, ["groundRules "]],
    ["no area is chosen", { areas: [] }, ["areas "]],
    ["the child is not heard", { voices: [ristensWords] }, ["childsWords Elle-Máret"]],
    [
      "the child did not want to say anything",
      { voices: [ristensWords, { ...childsWords, text: "", silence: "didNotWant" }] },
      [],
    ],
    [
      "the child could not say anything",
      { voices: [ristensWords, { ...childsWords, text: "", silence: "couldNot" }] },
      [],
    ],
    ["a guardian is not heard", { voices: [childsWords] }, ["guardiansWords Risten Länta"]],
    [
      "the family was away without a reason",
      { attendances: [{ ...child, ...absent }, { ...risten, ...absent }, navet] },
      ["familyAbsentReason "],
    ],
    [
      "the family was away with a reason",
      {
        attendances: [{ ...child, ...absent }, { ...risten, ...absent }, navet],
        familyAbsentReason: "Ringde samma morgon.",
      },
      [],
    ],
    [
      "the child wrote and one guardian came",
      { attendances: [{ ...child, state: "letter" }, risten, navet] },
      [],
    ],
    [
      "the child wrote and nobody came",
      { attendances: [{ ...child, state: "letter" }, { ...risten, ...absent }, navet] },
      ["familyAbsentReason "],
    ],
  ])("says what is missing when %s · S001-45, S001-53, S001-54", (_, changes, expected) => {
    expect(meetingGaps({ ...complete, ...changes }).map(({ kind, who }) => `${kind} ${who}`)).toEqual(
      expected,
    );
  });

  it("names everything that is missing at once · X-15", () => {
    const nothing = [child, risten, navet].map((one): AttendanceFact => ({ ...one, state: null }));
    const gaps = meetingGaps({
      ...complete,
      attendances: nothing,
      hasGroundRules: false,
      areas: [],
      voices: [],
    });
    expect(gaps.map(({ kind }) => kind)).toEqual([
      "attendance",
      "attendance",
      "attendance",
      "groundRules",
      "areas",
      "childsWords",
      "guardiansWords",
    ]);
  });

  it("has not met the family through a letter or an agency · S001-45", () => {
    expect(isFamilyPresent([{ ...child, state: "letter" }, navet])).toBe(false);
    expect(isFamilyPresent([{ ...child, state: "absent" }, risten])).toBe(true);
  });
});

describe("mayRegisterHeld", () => {
  it.each([
    ["the same day", null, day, null, true],
    ["a day before", null, addDays(day, -1), null, true],
    ["a day that has not come", null, addDays(day, 1), null, false],
    ["a meeting already held", day, day, null, false],
    ["the day of the first that is planned", null, day, day, true],
    ["a day after the first that is planned", null, day, addDays(day, -1), false],
  ])("answers for %s · S001-44", (_, heldOn, on, firstPlannedOn, expected) => {
    expect(mayRegisterHeld({ heldOn }, on, day, firstPlannedOn).granted).toBe(expected);
  });
});

describe("the name of a participant", () => {
  it.each([child, risten, navet])("leads back to %s", ({ participant }) => {
    expect(participantFromKey(participantKey(participant))).toEqual(participant);
  });

  it("is nobody's when it is something else", () => {
    expect(participantFromKey("works")).toBeNull();
  });
});
