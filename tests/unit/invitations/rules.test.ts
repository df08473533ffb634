import { describe, expect, it } from "vitest";
import {
  type AuthorityKind,
  type ConsentGate,
  invitationState,
  type InvitationFacts,
  isAnswerComplete,
  kindsFor,
  mayAnswer,
  mayInvite,
  type Preparation,
  type Receiver,
} from "@/lib/invitations/rules";
import { plainDate } from "@/lib/time/plain-date";

const municipal: Receiver = {
  authorityKind: "municipality",
  needsContact: false,
  hasSignIn: true,
  hasLink: false,
};
const specialist: Receiver = { ...municipal, authorityKind: "region", needsContact: true };
const summons: Preparation = {
  kind: "summons",
  channel: "kring",
  establishedContact: "notNeeded",
  reasonIsRelevant: null,
  counterpartForId: null,
};
const known = { establishedContact: "yes", reasonIsRelevant: true } as const;
const covered: ConsentGate = { coversSender: true, coversReceiver: true };

type Row = [string, Receiver, Partial<Preparation>, Partial<ConsentGate>, string | null];

describe("mayInvite", () => {
  it.each<Row>([
    ["an agency that consent names", municipal, {}, {}, null],
    ["one that consent does not name", municipal, {}, { coversReceiver: false }, "noConsent"],
    ["when the sender is not named", municipal, {}, { coversSender: false }, "senderWithoutConsent"],
    ["a specialist that knows the child", specialist, known, {}, null],
    ["a specialist that does not", specialist, { establishedContact: "no" }, {}, "noEstablishedContact"],
    [
      "a specialist where nobody knows",
      specialist,
      { establishedContact: "unknown" },
      {},
      "noEstablishedContact",
    ],
    ["a specialist that was not asked about", specialist, {}, {}, "noEstablishedContact"],
    [
      "a specialist, as an invitation, without contact",
      specialist,
      { kind: "invitation" },
      {},
      "noEstablishedContact",
    ],
    [
      "a specialist whose reason is not relevant",
      specialist,
      { ...known, reasonIsRelevant: false },
      {},
      "reasonNotRelevant",
    ],
    [
      "a specialist whose reason nobody judged",
      specialist,
      { ...known, reasonIsRelevant: null },
      {},
      "reasonNotRelevant",
    ],
    ["a specialist that consent does not name", specialist, known, { coversReceiver: false }, "noConsent"],
    [
      "the voluntary sector with a summons",
      { ...municipal, authorityKind: "voluntary" },
      {},
      {},
      "cannotBeSummoned",
    ],
    ["a counterpart with a summons", municipal, { counterpartForId: "bup" }, {}, "cannotBeSummoned"],
    [
      "a counterpart with an invitation",
      municipal,
      { kind: "invitation", counterpartForId: "bup" },
      {},
      null,
    ],
    ["by Link, without Link", municipal, { channel: "link" }, {}, "noLink"],
    ["by Link, with Link", { ...municipal, hasLink: true }, { channel: "link" }, {}, null],
    ["in Kring, without sign-in", { ...municipal, hasSignIn: false }, {}, {}, "noSignIn"],
    ["by letter, without sign-in", { ...municipal, hasSignIn: false }, { channel: "letter" }, {}, null],
  ])("answers for %s", (_, receiver, changes, gate, reason) => {
    const answer = mayInvite(receiver, { ...summons, ...changes }, { ...covered, ...gate });
    expect(answer.granted ? null : answer.reason).toBe(reason && `invitations.refusals.${reason}`);
  });

  it.each<[AuthorityKind, string[]]>([
    ["municipality", ["summons", "invitation"]],
    ["region", ["summons", "invitation"]],
    ["joint", ["summons", "invitation"]],
    ["independent", ["summons", "invitation"]],
    ["state", ["invitation"]],
    ["voluntary", ["invitation"]],
  ])("lets %s be asked by %j", (authorityKind, kinds) => {
    expect(kindsFor({ authorityKind }, false)).toEqual(kinds);
    expect(kindsFor({ authorityKind }, true)).toEqual(["invitation"]);
  });
});

describe("invitationState", () => {
  const sent: InvitationFacts = {
    seenAt: null,
    recalledAt: null,
    latestAnswer: null,
    coversReceiver: true,
    isOutdated: false,
    mail: "none",
  };
  const now = new Date("2026-11-23T10:00:00Z");
  it.each<[string, Partial<InvitationFacts>, string]>([
    ["nothing has happened", {}, "sent"],
    ["the mail about it waits", { mail: "queued" }, "queued"],
    ["the mail about it was sent", { mail: "sent" }, "sent"],
    ["the mail about it did not get through", { mail: "call" }, "failed"],
    ["it has been opened, whatever became of the mail", { mail: "call", seenAt: now }, "seen"],
    ["it has been opened", { seenAt: now }, "seen"],
    ["they come", { seenAt: now, latestAnswer: "coming" }, "coming"],
    ["they answered without opening it", { latestAnswer: "substitute" }, "substitute"],
    ["the meeting was moved", { latestAnswer: "coming", isOutdated: true }, "outdated"],
    ["consent has ended", { latestAnswer: "coming", coversReceiver: false }, "consentEnded"],
    [
      "it was recalled, whatever else",
      { recalledAt: now, latestAnswer: "coming", coversReceiver: false },
      "recalled",
    ],
  ])("says where it stands when %s", (_, facts, state) => {
    expect(invitationState({ ...sent, ...facts })).toBe(state);
  });
});

it.each([
  ["coming", "", "", true],
  ["cannot", "", "", false],
  ["cannot", "", "Sjukdom.", true],
  ["substitute", "", "", false],
  ["substitute", "Lo Engdahl", "", true],
] as const)("takes the answer %s from %j because %j: %s", (kind, name, reason, complete) => {
  expect(isAnswerComplete(kind, name, reason)).toBe(complete);
});

it("takes answers until the day of the meeting has passed", () => {
  const meetingOn = plainDate("2026-12-03");
  expect(mayAnswer(meetingOn, plainDate("2026-12-03")).granted).toBe(true);
  expect(mayAnswer(meetingOn, plainDate("2026-12-04")).granted).toBe(false);
});
