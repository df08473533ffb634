import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { NotFoundError } from "@/lib/errors";
import { recallInvitation } from "@/lib/invitations/commands";
import { recallInvitationSchema } from "@/lib/invitations/schemas";
import { markNoticesRead, openNotice } from "@/lib/notices/commands";
import { countUnreadNotices, listNotices } from "@/lib/notices/queries";
import { eraseOldNotices } from "@/lib/notices/reminding";
import { randomUUID } from "node:crypto";
import { caseVersion } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { joined, proposedLifting } from "@/tests/support/liftings";
import { forgetNotices, noticesAbout } from "@/tests/support/notice-rows";
import { emergencyOpening } from "@/tests/support/openings";
import { anna, emil, fadumo, johan, samira, samiraInNorras, ulrika } from "@/tests/support/people";
import { answered, calledOff, decided, moved, tookBack } from "@/tests/support/told";

const owner = await connectAs("owner");
const social = fadumo.agencyId;

async function invited() {
  const opened = await invitedCase(anna, [social]);
  return { ...opened, invitationId: opened.invitationIds[0] ?? "" };
}

async function all(actor: Actor) {
  const { today, earlier } = await listNotices(actor, false);
  return [...today, ...earlier];
}

/** The kinds of what the actor sees about the case, latest first. */
async function kindsSeen(actor: Actor, caseId: string): Promise<string[]> {
  const ids = (await noticesAbout(caseId)).map(({ id }) => id);
  return (await all(actor)).filter(({ id }) => ids.includes(id)).map(({ kind }) => kind);
}

describe("listNotices", () => {
  it("says whom an answer is from and in which case, and keeps none of it in the notice · T27", async () => {
    const { caseId, invitationId } = await invited();
    await answered(fadumo, invitationId, { kind: "cannot", reason: "Ingen är ledig den dagen." });
    const [latest] = await all(anna);
    expect(latest).toMatchObject({
      ...{ kind: "invitationAnswered", isRead: false, isInvited: false },
      words: { agency: fadumo.agencyName, answer: "cannot", day: null },
    });
    expect(latest?.words.code).toMatch(/^K-/);
    expect(JSON.stringify(await all(anna))).not.toMatch(/ledig|Länta|Elle/);
    const [row] = await noticesAbout(caseId, "invitationAnswered");
    expect(JSON.stringify(row)).not.toMatch(/ledig|Länta|Elle|Social/);
  });

  it("tells an invited agency who calls and not of which case or child · T27", async () => {
    await invited();
    const [latest] = await all(fadumo);
    expect(latest).toMatchObject({
      ...{ kind: "invitationReceived", isInvited: true },
      words: { agency: anna.agencyName, code: "", invitationKind: "summons" },
    });
  });

  it("gives a person with two appointments what is new where they work now", async () => {
    await invitedCase(anna, [samiraInNorras.agencyId]);
    expect((await all(samiraInNorras))[0]).toMatchObject({ kind: "invitationReceived" });
    expect((await all(samira)).filter(({ isInvited }) => isInvited)).toEqual([]);
  });
});

describe("a notice disappears with access", () => {
  // Red once with notice_stands left out of both policies: every row here went on being seen.
  it.each([
    ["the family takes its consent back", ({ invitationId }) => tookBack(fadumo, invitationId)],
    ["the invitation is recalled", recalled],
    [
      "the agency says that it cannot come",
      ({ invitationId }) => answered(fadumo, invitationId, { kind: "cannot", reason: "Fullt." }),
    ],
    [
      "the consent runs out",
      ({ caseId }) =>
        owner.query(
          "update consent_statements set stated_on = current_date - 9, valid_until = current_date - 2 where case_id = $1",
          [caseId],
        ),
    ],
  ] satisfies [string, (world: Awaited<ReturnType<typeof invited>>) => Promise<unknown>][])(
    "when %s · T27, X-20",
    async (_words, happens) => {
      const opened = await invited();
      await moved(anna, opened);
      expect(await kindsSeen(fadumo, opened.caseId)).toHaveLength(2);
      await happens(opened);
      expect(await kindsSeen(fadumo, opened.caseId)).toEqual([]);
    },
  );

  it("when somebody no longer works with the case · T27, X-20", async () => {
    const opened = await invited();
    await joined(anna, opened.caseId, ulrika);
    await calledOff(anna, opened);
    expect(await kindsSeen(ulrika, opened.caseId)).toEqual(["meetingCancelled", "caseHanded"]);
    await owner.query("update case_workers set ended_at = now() where case_id = $1 and person_id = $2", [
      opened.caseId,
      ulrika.personId,
    ]);
    expect(await kindsSeen(ulrika, opened.caseId)).toEqual([]);
  });

  it("when what waited for a second person is answered", async () => {
    const { caseId, openingId } = await emergencyOpening(samira, anna, { protection: "secrecyMark" });
    expect(await kindsSeen(anna, caseId)).toEqual(["openingWaits"]);
    await decided(anna, openingId ?? "", "decline");
    expect(await kindsSeen(anna, caseId)).toEqual([]);
    const lifting = await proposedLifting(anna, ulrika);
    await owner.query(
      "update protection_liftings set decided_at = now(), decided_by_id = $2, is_confirmed = false where case_id = $1",
      [lifting.caseId, ulrika.personId],
    );
    expect(await kindsSeen(ulrika, lifting.caseId)).toEqual(["caseHanded"]);
  });

  it("as the invitations do: the two questions of who receives are one · X-20", async () => {
    await invited();
    for (const actor of [anna, emil, fadumo, johan, samiraInNorras, ulrika]) {
      await owner.query("begin");
      await sayWhoAsks(owner, actor);
      const { rowCount } = await owner.query(
        `select from invitations i
         where app.receives(i.id) is distinct from (i.id = any (array(select app.own_invitation_ids())))`,
      );
      await owner.query("rollback");
      expect([actor.personName, rowCount]).toEqual([actor.personName, 0]);
    }
  });
});

describe("openNotice", () => {
  it("marks the notice as read and leads to the thing, for its own person alone · X-20", async () => {
    await forgetNotices();
    const { caseId, invitationId } = await invited();
    await answered(fadumo, invitationId);
    const [notice] = await all(anna);
    const id = notice?.id ?? "";
    for (const outsider of [fadumo, ulrika, emil])
      await expect(openNotice(outsider, id)).rejects.toBeInstanceOf(NotFoundError);
    expect(await countUnreadNotices(anna)).toBe(1);
    expect(await openNotice(anna, id)).toBe(`/cases/${caseId}/invitations/${invitationId}`);
    expect(await countUnreadNotices(anna)).toBe(0);
    expect(await openNotice(anna, id)).toBe(`/cases/${caseId}/invitations/${invitationId}`);
    await expect(openNotice(anna, "nothing")).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("markNoticesRead", () => {
  it("marks what had come when the page was made, and nobody else's", async () => {
    await forgetNotices();
    const { invitationId } = await invited();
    await answered(fadumo, invitationId);
    const until = new Date().toISOString();
    const later = await invited();
    await answered(fadumo, later.invitationId);
    await markNoticesRead(anna, { until });
    expect(await countUnreadNotices(anna)).toBe(1);
    expect((await listNotices(anna, true)).unreadCount).toBe(1);
    expect(await countUnreadNotices(fadumo)).toBe(2);
  });
});

describe("the table of notices", () => {
  it("takes nothing from a person but that they have read · X-20", async () => {
    const { caseId } = await invited();
    const app = await connectAs("app");
    for (const [statement, values] of [
      [
        `insert into notices (id, person_id, agency_id, kind, case_id, subject_id, day, at)
         values (gen_random_uuid(), $1, $2, 'caseHanded', $3, $3, current_date, now())`,
        [fadumo.personId, fadumo.agencyId, caseId],
      ],
      ["update notices set person_id = $1", [emil.personId]],
      ["update notices set invitation_id = null", []],
      ["delete from notices", []],
      ["select from notice_mails", []],
      [
        `insert into notice_preferences (person_id, invitations, meetings, cases, protection, digest_at)
         values ($1, 'digest', 'digest', 'digest', 'digest', '07:30')`,
        [anna.personId],
      ],
    ] as const) {
      await app.query("begin");
      await sayWhoAsks(app, fadumo);
      await expect(app.query(statement, [...values])).rejects.toMatchObject({ code: "42501" });
      await app.query("rollback");
    }
  });

  it("is emptied of what is older than ninety days", async () => {
    const { caseId } = await invited();
    expect(await eraseOldNotices()).toBe(0);
    await owner.query("update notices set at = now() - interval '91 days' where case_id = $1", [caseId]);
    expect(await eraseOldNotices()).toBe(1);
    expect(await noticesAbout(caseId)).toEqual([]);
  });
});

async function recalled({ caseId, invitationId }: Awaited<ReturnType<typeof invited>>) {
  const version = String(await caseVersion(anna, caseId));
  const form = { idempotencyKey: randomUUID(), version, invitationId, reason: "Mötet blir inte av." };
  await recallInvitation(anna, recallInvitationSchema.parse(form));
}
