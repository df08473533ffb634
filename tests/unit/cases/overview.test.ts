import { describe, expect, it } from "vitest";
import { ours } from "@/lib/cases/next-step";
import { filteredHeads, parseHeadFilter } from "@/lib/cases/overview/filter";
import { overviewNumbers } from "@/lib/cases/overview/numbers";
import type { HeadRow } from "@/lib/cases/overview/views";
import { toldActs } from "@/lib/cases/timeline/views";
import { sentence } from "@/lib/text/sentence";
import { plainDate } from "@/lib/time/plain-date";

const today = plainDate("2026-11-23");

function head(code: string, changes: Partial<HeadRow> = {}): HeadRow {
  return {
    caseId: code,
    code,
    model: { key: "kronobarn", version: 1 },
    stage: "consent",
    nextStep: null,
    deadline: null,
    openDays: 1,
    coordinatorName: null,
    isUncoordinated: false,
    isCoordinatedHere: true,
    gaps: [],
    isFamilyAbsent: false,
    waitingExceptionCount: 0,
    isOpen: false,
    ...changes,
  };
}

const late = head("K-LATE", { openDays: 40, nextStep: ours("planMeeting", plainDate("2026-11-18")) });
const stalled = head("K-STOP", { openDays: 5, gaps: ["noConsent"], stage: "consentEnded" });
const fresh = head("K-NEW", {
  nextStep: ours("holdMeeting", plainDate("2026-12-03")),
  stage: "meetingPlanned",
});
const heads = [late, stalled, fresh];

function shown(parameters: Parameters<typeof parseHeadFilter>[0]): string[] {
  return filteredHeads(heads, parseHeadFilter(parameters)).map(({ code }) => code);
}

describe("the table of heads", () => {
  it("shows gaps first, then the oldest", () => {
    expect(shown({})).toEqual(["K-STOP", "K-LATE", "K-NEW"]);
  });

  it.each([
    [{ sort: "oldest" }, ["K-LATE", "K-STOP", "K-NEW"]],
    [{ sort: "newest" }, ["K-NEW", "K-STOP", "K-LATE"]],
    [{ sort: "next" }, ["K-LATE", "K-NEW", "K-STOP"]],
    [{ gap: "noConsent" }, ["K-STOP"]],
    [{ stage: ["meetingPlanned", "unknown"] }, ["K-NEW"]],
  ])("follows the address %j", (parameters, codes) => {
    expect(shown(parameters)).toEqual(codes);
  });
});

it("counts what the manager reads in sentences · X-5", () => {
  expect(overviewNumbers(heads, [], today)).toEqual({
    open: 3,
    oldestDays: 40,
    stalled: 1,
    overdue: 1,
    longestOverdueWorkingDays: 3,
    withoutFamily: 0,
  });
});

it("has a sentence for every act that is told", () => {
  const names = { giver: "", agency: "", agencies: "", person: "", invited: "", theMeeting: "mötet" };
  const values = { who: "Du", answer: "other", ...names };
  for (const act of toldActs) expect(sentence("sv", `cases.events.${act}`, values)).toMatch(/\.$/);
});
