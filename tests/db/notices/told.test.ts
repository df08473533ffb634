import { describe, expect, it } from "vitest";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { addDueNotices, addSilentNotices } from "@/lib/notices/reminding";
import { type NoticeKind, noticeKinds } from "@/lib/notices/rules";
import { addDays } from "@/lib/time/plain-date";
import { today } from "@/tests/support/cases";
import { appointed, askedAssessment } from "@/tests/support/compound-needs";
import { declined, offeredTo } from "@/tests/support/coordination";
import { connectAs } from "@/tests/support/database";
import { heldLongAgo } from "@/tests/support/family-contacts";
import { invitedCase } from "@/tests/support/invitations";
import { joined, proposedLifting } from "@/tests/support/liftings";
import { mailedCase } from "@/tests/support/mails";
import { noticesAbout, toldAbout } from "@/tests/support/notice-rows";
import { emergencyOpening } from "@/tests/support/openings";
import * as people from "@/tests/support/people";
import { fixedPlan, handedCopy, writtenPlan } from "@/tests/support/plans";
import { answered, assigned, calledOff, decided, moved, tookBack } from "@/tests/support/told";

const { anna, emil, fadumo, henning, johan, samira, siri, ulrika, signedInSession: _, ...others } = people;
const everybody = [anna, emil, fadumo, henning, johan, samira, siri, ulrika, ...Object.values(others)];
const owner = await connectAs("owner");
const social = fadumo.agencyId;
const soon = { plannedOn: addDays(today, 1), answerBy: today };
const secret = { protection: "secrecyMark" } as const;

/** Anna and Ulrika work with the case; Fadumo receives at an invited agency. */
async function worked(meeting: object = {}) {
  const opened = await invitedCase(anna, [social], {}, {}, meeting);
  await joined(anna, opened.caseId, ulrika);
  return { ...opened, invitationId: opened.invitationIds[0] ?? "" };
}

/** Told about no case; `audit/review` and `deviations/notices` show them. */
const withoutCase = ["unusualReading", "deviationReceived", "deviationAnswered"] as const;

const facts: Readonly<
  Record<
    Exclude<NoticeKind, (typeof withoutCase)[number]>,
    readonly [words: string, told: readonly string[], act: () => Promise<string>]
  >
> = {
  invitationReceived: ["an agency is invited", ["Fadumo"], async () => (await worked()).caseId],
  invitationAnswered: [
    "an agency answers",
    ["Anna", "Ulrika"],
    async () => {
      const { caseId, invitationId } = await worked();
      await answered(fadumo, invitationId);
      return caseId;
    },
  ],
  answerOverdue: [
    "the day to answer has passed",
    ["Anna", "Ulrika"],
    async () => {
      const { caseId } = await worked();
      await owner.query("update meetings set answer_by = current_date - 1 where case_id = $1", [caseId]);
      await addDueNotices();
      return caseId;
    },
  ],
  mailFailed: [
    "a mail could not be sent",
    ["Anna"],
    async () => {
      const { caseId } = await mailedCase(anna, [emil.agencyId]);
      await owner.query("update mails set stopped_at = now(), stop = 'refused' where case_id = $1", [caseId]);
      return caseId;
    },
  ],
  meetingMoved: [
    "a meeting is moved",
    ["Fadumo", "Ulrika"],
    async () => {
      const opened = await worked();
      await moved(anna, opened);
      return opened.caseId;
    },
  ],
  meetingCancelled: [
    "a meeting is called off",
    ["Fadumo", "Ulrika"],
    async () => {
      const opened = await worked();
      await calledOff(anna, opened);
      return opened.caseId;
    },
  ],
  meetingNear: [
    "a meeting is within two working days",
    ["Anna", "Fadumo", "Ulrika"],
    async () => {
      const { caseId } = await worked(soon);
      await addDueNotices();
      return caseId;
    },
  ],
  nextMeetingUnplanned: [
    "nobody has planned the next meeting",
    ["Anna"],
    async () => {
      const { caseId } = await writtenPlan(anna, [social]);
      await owner.query("update plans set next_meeting_on = current_date + 5 where case_id = $1", [caseId]);
      await addDueNotices();
      return caseId;
    },
  ],
  familySilent: [
    "nobody has talked with the family for more than thirty days",
    ["Anna"],
    async () => {
      const { caseId } = await fixedPlan(anna, [social]);
      await heldLongAgo(caseId, 31);
      await addSilentNotices();
      return caseId;
    },
  ],
  caseHanded: [
    "a colleague is given the case, at either agency",
    ["Johan", "Ulrika"],
    async () => {
      const { caseId, invitationId } = await worked();
      await assigned(fadumo, invitationId, johan);
      return caseId;
    },
  ],
  planHanded: [
    "a plan is handed to an agency",
    ["Fadumo"],
    async () => {
      const plan = await fixedPlan(anna, [social]);
      await handedCopy(anna, plan, `agency-${social}`, { way: "kring" });
      return plan.caseId;
    },
  ],
  coordinationOffered: [
    "an agency is asked to coordinate",
    ["Fadumo"],
    async () => {
      const { caseId } = await worked();
      await offeredTo(anna, caseId, social);
      return caseId;
    },
  ],
  coordinationAnswered: [
    "an agency says no to coordinating",
    ["Anna", "Ulrika"],
    async () => {
      const { caseId, invitationId } = await worked();
      await declined(fadumo, invitationId, await offeredTo(anna, caseId, social));
      return caseId;
    },
  ],
  consentWithdrawn: [
    "a consent is taken back",
    ["Anna", "Ulrika"],
    async () => {
      const { caseId, invitationId } = await worked();
      await tookBack(fadumo, invitationId);
      return caseId;
    },
  ],
  openingWaits: [
    "an emergency opening waits for a second person",
    ["Anna", "Kerstin"],
    async () => (await emergencyOpening(samira, anna, secret)).caseId,
  ],
  emergencyOpened: [
    "a case is opened in an emergency",
    ["Anna", "Kerstin"],
    async () => (await emergencyOpening(samira, anna)).caseId,
  ],
  openingDecided: [
    "somebody has answered about an emergency opening",
    ["Samira"],
    async () => {
      const { caseId, openingId } = await emergencyOpening(samira, anna, secret);
      await decided(anna, openingId ?? "", "approve");
      return caseId;
    },
  ],
  decisionWaits: [
    "an author asks for the manager's decision",
    ["Henning", "Siri"],
    async () => {
      await appointed(siri);
      return (await askedAssessment()).requestId;
    },
  ],
  liftingWaits: [
    "somebody proposes to lift a protection",
    ["Ulrika"],
    async () => (await proposedLifting(anna, ulrika)).caseId,
  ],
};

describe("the one who acts", () => {
  it.each(Object.entries(facts))(
    "tells of %s those it concerns and no other, and each may see it · T27, T61",
    async (kind, [, told, act]) => {
      const aboutId = await act();
      expect(await toldAbout(aboutId, kind)).toEqual(told);
      const seen: string[] = [];
      for (const actor of everybody) {
        const count = await withActor(actor, async (tx) =>
          nothingPersonal(
            await tx.notice.count({
              where: { OR: [{ caseId: aboutId }, { subjectId: aboutId }], kind: kind as NoticeKind },
            }),
          ),
        );
        if (count > 0) seen.push(actor.personName.split(" ")[0] ?? "");
      }
      expect(seen.toSorted()).toEqual(told);
    },
  );

  it("tells of every kind there is", () => {
    const ofCases = Object.keys(noticeKinds).filter((kind) => !withoutCase.some((other) => other === kind));
    expect(Object.keys(facts).toSorted()).toEqual(ofCases.toSorted());
  });

  it("tells whoever works with it at an invited agency instead of all who receive", async () => {
    const opened = await worked();
    await assigned(fadumo, opened.invitationId, johan);
    await moved(anna, opened);
    expect(await toldAbout(opened.caseId, "meetingMoved")).toEqual(["Johan", "Ulrika"]);
  });

  it("makes what happens again the same day news again, in one row", async () => {
    const opened = await worked();
    await moved(anna, opened);
    await owner.query("update notices set read_at = now() where case_id = $1", [opened.caseId]);
    await moved(anna, opened, addDays(today, 35), 2);
    const rows = await noticesAbout(opened.caseId, "meetingMoved");
    expect(rows.map(({ read_at }) => read_at)).toEqual([null, null]);
  });

  it("tells the manager that an opening was approved, and the one who asked for it nothing of that", async () => {
    const { caseId, openingId } = await emergencyOpening(samira, anna, secret);
    await decided(anna, openingId ?? "", "approve");
    expect(await toldAbout(caseId, "emergencyOpened")).toEqual(["Kerstin"]);
  });
});

describe("what is due", () => {
  // Red once with what was told looked for by nobody and told again on conflict: it was unread anew.
  it("is told once, however often and by however many it is looked for · T61", async () => {
    const { caseId } = await worked(soon);
    await Promise.all([1, 2, 3].map(() => addDueNotices()));
    await owner.query("update notices set read_at = now() where case_id = $1", [caseId]);
    const tomorrow = new Date(Date.now() + 86_400_000);
    for (const now of [tomorrow, new Date(), tomorrow]) await addDueNotices(now);
    const rows = await noticesAbout(caseId, "meetingNear");
    expect(rows.map(({ read_at }) => read_at === null)).toEqual([false, false, false]);
  });

  it("is told anew of another day, and not to whom another day was told", async () => {
    const opened = await worked(soon);
    await addDueNotices();
    await owner.query("update meetings set planned_on = current_date + 2 where id = $1", [opened.meetingId]);
    await addDueNotices();
    expect(await toldAbout(opened.caseId, "meetingNear")).toEqual([
      ...["Anna", "Anna", "Fadumo", "Ulrika", "Ulrika"],
    ]);
  });

  it("is looked for by Kring alone · T17", async () => {
    const asked = withActor(anna, async (tx) =>
      nothingPersonal(await tx.$queryRaw`SELECT app.add_due_notices(current_date, current_date, now())`),
    );
    await expect(asked).rejects.toMatchObject({ messageKey: "errors.refused" });
  });
});
