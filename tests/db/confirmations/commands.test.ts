import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { confirmVersion, noteConfirmation } from "@/lib/confirmations/commands";
import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { getReceivedDisclosure } from "@/lib/disclosures/queries";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { fixPlan } from "@/lib/plans/commands";
import { getPlanVersion } from "@/lib/plans/queries";
import { sentence } from "@/lib/text/sentence";
import { addDays } from "@/lib/time/plain-date";
import { caseVersion, today } from "@/tests/support/cases";
import {
  answerForm,
  confirmationsOf,
  confirmedCopy,
  confirmForm,
  notedAnswer,
} from "@/tests/support/confirmations";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { anna, emil, fadumo, kerstin } from "@/tests/support/people";
import { addedGoal, fixedPlan, fixForm, handedCopy, interventionForm } from "@/tests/support/plans";
import { addIntervention } from "@/lib/plans/intervention-commands";
import { traceOf } from "@/tests/support/trace";

const owner = await connectAs("owner");
const app = await connectAs("app");
const social = fadumo.agencyId;
const toSocial = `agency-${social}`;
const family = { guardians: ["Risten Länta", "Per-Anders Holmqvist"] };

/** A fixed plan whose copy Fadumo's agency has. */
async function handedPlan() {
  const plan = await fixedPlan(anna, [social, emil.agencyId], family);
  const disclosureId = await handedCopy(anna, plan, toSocial, { way: "kring" });
  return { ...plan, disclosureId, invitationId: plan.invitationIds[social] ?? "" };
}

async function fixedAgain(caseId: string): Promise<string> {
  const goalId = await addedGoal(anna, caseId, "safe", "Har en vän på rasten.");
  await addIntervention(anna, interventionForm(caseId, goalId, anna.agencyId, { what: "Rastvärd möter" }));
  return (await fixPlan(anna, await fixForm(anna, caseId))).versionId;
}

async function partyOf(plan: { caseId: string; versionId?: string }, key: string) {
  const party = (await confirmationsOf(anna, plan)).parties.find((one) => one.key === key);
  if (!party) throw new Error(`There is no ${key}`);
  return party;
}

describe("noteConfirmation", () => {
  it("keeps what each of the family and each agency answers about exactly this version · X-14, S004-33, X-22", async () => {
    const plan = await handedPlan();
    const [risten = "", perAnders = ""] = plan.guardianIds.map((id) => `guardian-${id}`);
    await notedAnswer(anna, plan, "child");
    await notedAnswer(anna, plan, risten);
    const no = { answer: "didNotWant", reason: "Vill läsa hemma först." };
    await notedAnswer(anna, plan, perAnders, no);
    await notedAnswer(anna, plan, toSocial);
    await notedAnswer(anna, plan, `agency-${anna.agencyId}`);
    const view = await confirmationsOf(anna, plan);
    expect(view.parties.map(({ key, latest }) => [key, latest?.answer, latest?.way, latest?.reason])).toEqual(
      [
        ["child", "confirmed", "paper", ""],
        [risten, "confirmed", "paper", ""],
        [perAnders, "didNotWant", "paper", "Vill läsa hemma först."],
        [`agency-${anna.agencyId}`, "confirmed", "kring", ""],
        [`agency-${emil.agencyId}`, undefined, undefined, undefined],
        [toSocial, "confirmed", "paper", ""],
      ],
    );
    expect(view).toMatchObject({ confirmedCount: 4, number: 1, isLatest: true });
    const { checksum } = (await getPlanVersion(anna, plan.caseId, plan.versionId)).view;
    expect(checksum.startsWith(view.checksum.replace(" ", ""))).toBe(true);
    const acts = (await traceOf(plan.caseId)).map(({ act }) => act);
    expect(acts.filter((act) => act === "plan.answerNoted")).toHaveLength(4);
    expect(acts.filter((act) => act === "plan.confirmed")).toHaveLength(1);
  });

  it("changes neither the version nor its check sum · X-14", async () => {
    const plan = await handedPlan();
    const before = (await getPlanVersion(anna, plan.caseId, plan.versionId)).view;
    await notedAnswer(anna, plan, "child");
    expect((await getPlanVersion(anna, plan.caseId, plan.versionId)).view).toEqual(before);
  });

  it("is refused for an older version, by the server and by the database · X-14", async () => {
    const plan = await handedPlan();
    await notedAnswer(anna, plan, "child");
    await fixedAgain(plan.caseId);
    const [guardianId = ""] = plan.guardianIds;
    await expect(notedAnswer(anna, plan, `guardian-${guardianId}`)).rejects.toMatchObject({
      messageKey: "confirmations.refusals.olderVersion",
    });
    // Red once without the check of later versions in check_confirmation: the row was made.
    await expect(insertAnswer(plan, { guardian_id: guardianId })).rejects.toThrow(
      "confirmation.olderVersion",
    );
    expect((await partyOf(plan, "child")).latest?.answer).toBe("confirmed");
  });

  it("starts without answers in a new version, and says what differs from the one that was confirmed · X-14", async () => {
    const plan = await handedPlan();
    await notedAnswer(anna, plan, "child");
    const versionId = await fixedAgain(plan.caseId);
    const view = await confirmationsOf(anna, { caseId: plan.caseId });
    expect(view).toMatchObject({ versionId, number: 2, confirmedCount: 0 });
    expect(view.parties.find(({ key }) => key === "child")).toMatchObject({
      latest: null,
      confirmedBefore: 1,
    });
    expect(view.changes).toMatchObject([{ number: 1, names: ["Elle-Máret"] }]);
    expect(view.changes[0]?.differences).toEqual(
      expect.arrayContaining([{ kind: "interventionAdded", about: "Rastvärd möter", before: "" }]),
    );
  });

  it("is dated since the version was fixed and not after today, also by any statement", async () => {
    const plan = await handedPlan();
    for (const [answeredOn, refusal] of [
      [addDays(today, 1), "future"],
      [addDays(today, -1), "beforeFixed"],
    ] as const) {
      await expect(notedAnswer(anna, plan, "child", { answeredOn })).rejects.toMatchObject({
        messageKey: `confirmations.refusals.${refusal}`,
      });
      await expect(insertAnswer(plan, { answered_on: answeredOn })).rejects.toThrow("confirmation.day");
    }
  });

  it("is refused for an agency whose consent was withdrawn, or that has no copy · S001-18, X-19", async () => {
    const plan = await handedPlan();
    await expect(notedAnswer(anna, plan, `agency-${emil.agencyId}`)).rejects.toMatchObject({
      messageKey: "confirmations.refusals.notHandedOut",
    });
    await expect(insertAnswer(plan, { agency_id: emil.agencyId })).rejects.toThrow(
      "confirmation.notHandedOut",
    );
    await withdrawn(plan.caseId);
    await expect(notedAnswer(anna, plan, toSocial)).rejects.toMatchObject({
      messageKey: "confirmations.refusals.noConsent",
    });
    await expect(insertAnswer(plan, { agency_id: social })).rejects.toThrow("confirmation.noConsent");
  });

  it("is refused for a guardian who is not shown the plan · X-22", async () => {
    const plan = await handedPlan();
    const [guardianId = ""] = plan.guardianIds;
    await owner.query("update guardians set receives_plan = false where id = $1", [guardianId]);
    await expect(notedAnswer(anna, plan, `guardian-${guardianId}`)).rejects.toBeInstanceOf(NotAllowedError);
    await expect(insertAnswer(plan, { guardian_id: guardianId })).rejects.toThrow(
      "confirmation.guardianNotShown",
    );
  });

  it("shows what somebody else has noted in the meantime, and keeps both · X-24", async () => {
    const plan = await handedPlan();
    await notedAnswer(anna, plan, "child", { answer: "didNotWant", reason: "Vet inte än." });
    const conflict = await notedAnswer(anna, plan, "child").catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({ version: 1, theirs: [{}, { text: today }, { text: "Vet inte än." }] });
    await notedAnswer(anna, plan, "child", { version: "1" });
    expect(await partyOf(plan, "child")).toMatchObject({
      latest: { answer: "confirmed" },
      earlier: [{ answer: "didNotWant", reason: "Vet inte än." }],
    });
  });

  // Red once with the words of the form, which name the version: the page of the conflict was a fault.
  it.each(["confirmed", "didNotWant"] as const)(
    "says in words that somebody else has noted %s · X-24",
    async (answer) => {
      const plan = await handedPlan();
      await notedAnswer(anna, plan, "child", { answer });
      const conflict = await notedAnswer(anna, plan, "child").catch((error: unknown) => error);
      const said =
        conflict instanceof ConflictError
          ? conflict.theirs.flatMap((one) => ("choice" in one ? one.choice : []))
          : [];
      expect(said.map((key) => sentence("sv", key))).toEqual([
        answer === "confirmed" ? "Har bekräftat" : "Ville inte bekräfta",
      ]);
    },
  );

  it("makes one answer of two at once, and one of the same sent twice · X-24", async () => {
    const plan = await handedPlan();
    const both = await Promise.allSettled([
      notedAnswer(anna, plan, "child"),
      notedAnswer(anna, plan, "child"),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const [guardianId = ""] = plan.guardianIds;
    const form = answerForm(plan, `guardian-${guardianId}`);
    await noteConfirmation(anna, form);
    await noteConfirmation(anna, form);
    expect(await partyOf(plan, `guardian-${guardianId}`)).toMatchObject({ version: 1 });
  });

  it("does not exist for an invited agency, the manager, or somebody outside the case · X-20, T02", async () => {
    const plan = await handedPlan();
    for (const outsider of [fadumo, emil, kerstin]) {
      await expect(notedAnswer(outsider, plan, "child")).rejects.toBeInstanceOf(NotFoundError);
      await expect(confirmationsOf(outsider, plan)).rejects.toBeInstanceOf(NotFoundError);
    }
  });
});

describe("confirmVersion", () => {
  it("is the invited agency's own answer, shown to whoever coordinates · X-14, S004-33", async () => {
    const { disclosureId, invitationId, ...plan } = await handedPlan();
    await confirmedCopy(fadumo, invitationId, disclosureId);
    expect((await partyOf(plan, toSocial)).latest).toEqual({
      ...{ answer: "confirmed", way: "kring", on: today, reason: "", by: fadumo.personName },
    });
    const { confirmation } = await getReceivedDisclosure(fadumo, invitationId, disclosureId);
    expect(confirmation).toMatchObject({
      ...{ version: 1, latest: { way: "kring", on: today } },
      refusal: "confirmations.refusals.alreadyConfirmed",
    });
    expect((await traceOf(plan.caseId)).find(({ act }) => act === "plan.confirmed")).toMatchObject({
      person_id: fadumo.personId,
    });
    await expect(notedAnswer(anna, plan, toSocial, { version: "1" })).rejects.toMatchObject({
      messageKey: "confirmations.refusals.saidInKring",
    });
  });

  it("stands in the place of what was noted for the agency", async () => {
    const { disclosureId, invitationId, ...plan } = await handedPlan();
    await notedAnswer(anna, plan, toSocial, { answer: "didNotWant" });
    await confirmVersion(fadumo, confirmForm(invitationId, disclosureId, 1));
    expect(await partyOf(plan, toSocial)).toMatchObject({ latest: { way: "kring" }, version: 2 });
  });

  it("is refused for a copy of an older version, in the database too · X-14", async () => {
    const { disclosureId, invitationId, ...plan } = await handedPlan();
    await fixedAgain(plan.caseId);
    await expect(confirmedCopy(fadumo, invitationId, disclosureId)).rejects.toMatchObject({
      messageKey: "confirmations.refusals.olderVersionHere",
    });
    await expect(insertAnswer(plan, { agency_id: social, way: "kring" })).rejects.toThrow(
      "confirmation.olderVersion",
    );
  });

  it("says what differs between its own two copies alone · X-14, T06", async () => {
    const { disclosureId, invitationId, ...plan } = await handedPlan();
    await confirmedCopy(fadumo, invitationId, disclosureId);
    const versionId = await fixedAgain(plan.caseId);
    const again = await handedCopy(anna, { ...plan, versionId }, toSocial, { way: "kring" });
    const { confirmation } = await getReceivedDisclosure(fadumo, invitationId, again);
    expect(confirmation).toMatchObject({ version: 0, latest: null, refusal: null, before: { number: 1 } });
    expect(confirmation.before?.differences).toEqual(
      expect.arrayContaining([{ kind: "interventionAdded", about: "Rastvärd möter", before: "" }]),
    );
  });

  it("happens once when two at the agency confirm at once, and for the same key · X-24", async () => {
    const { disclosureId, invitationId, ...plan } = await handedPlan();
    const form = confirmForm(invitationId, disclosureId);
    const both = await Promise.allSettled([confirmVersion(fadumo, form), confirmVersion(fadumo, form)]);
    expect(both.some(({ status }) => status === "fulfilled")).toBe(true);
    await expect(confirmedCopy(fadumo, invitationId, disclosureId)).rejects.toMatchObject({
      messageKey: "confirmations.refusals.alreadyConfirmed",
    });
    expect(await partyOf(plan, toSocial)).toMatchObject({ version: 1 });
  });

  it("does not exist once the consent is withdrawn, nor with another's invitation · X-8, T05, T06", async () => {
    const { disclosureId, invitationId, ...plan } = await handedPlan();
    await expect(confirmedCopy(emil, invitationId, disclosureId)).rejects.toBeInstanceOf(NotFoundError);
    const emils = plan.invitationIds[emil.agencyId] ?? "";
    await expect(confirmedCopy(emil, emils, disclosureId)).rejects.toBeInstanceOf(NotFoundError);
    await withdrawn(plan.caseId);
    await expect(confirmedCopy(fadumo, invitationId, disclosureId)).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("the rows of the answers", () => {
  // Red once with handed_read asking only for the version: Fadumo read what the family had answered.
  it("are the own agency's alone at an invited agency · T06, X-22", async () => {
    const { disclosureId, invitationId, ...plan } = await handedPlan();
    await notedAnswer(anna, plan, "child", { answer: "didNotWant", reason: "Rädd." });
    await notedAnswer(anna, plan, `agency-${anna.agencyId}`);
    await confirmedCopy(fadumo, invitationId, disclosureId);
    const all = "select agency_id, reason from plan_confirmations where case_id = $1";
    expect(await asActor(fadumo, all, [plan.caseId])).toEqual([{ agency_id: social, reason: "" }]);
    expect(await asActor(emil, all, [plan.caseId])).toEqual([]);
  });

  // Red once with handed_add asking only for the version: Fadumo answered for Emil's agency.
  it("cannot be made in another's name, nor altered or erased · T06, X-14", async () => {
    const plan = await handedPlan();
    await handedCopy(anna, plan, `agency-${emil.agencyId}`, { way: "kring" });
    await expect(insertAnswer(plan, { agency_id: emil.agencyId, way: "kring" }, fadumo)).rejects.toThrow(
      "row-level security",
    );
    await expect(insertAnswer(plan, {}, fadumo)).rejects.toThrow("row-level security");
    await expect(insertAnswer(plan, { agency_id: social, way: "kring" }, anna)).rejects.toThrow(
      "row-level security",
    );
    await expect(app.query("update plan_confirmations set reason = 'x'")).rejects.toThrow(
      "permission denied",
    );
    await expect(app.query("delete from plan_confirmations")).rejects.toThrow("permission denied");
  });
});

async function withdrawn(caseId: string): Promise<void> {
  const version = String(await caseVersion(anna, caseId));
  const said = { giver: "child", agency: social, receivedHow: "telephone" };
  await withdrawConsent(
    anna,
    withdrawConsentSchema.parse({ idempotencyKey: randomUUID(), version, caseId, ...said }),
  );
}

type Answer = {
  readonly agency_id?: string;
  readonly guardian_id?: string;
  readonly way?: string;
  readonly answered_on?: string;
};

/** A row by a statement of its own: as somebody with the role of the application, or as the owner. */
async function insertAnswer(
  { caseId, versionId }: { readonly caseId: string; readonly versionId: string },
  { agency_id = undefined, guardian_id = undefined, way = "paper", answered_on = today }: Answer,
  actor: typeof anna | null = null,
): Promise<unknown> {
  const receiver = agency_id ? "agency" : guardian_id ? "guardian" : "child";
  const sql = `INSERT INTO plan_confirmations (id, case_id, plan_version_id, receiver, agency_id, guardian_id, number, answer, way,
      answered_on, recorded_at, recorded_by_id)
    VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, 9, 'confirmed', $6, $7, now(), $8)`;
  const values = [caseId, versionId, receiver, agency_id, guardian_id, way, answered_on, anna.personId];
  return actor ? asActor(actor, sql, values) : owner.query(sql, values);
}

async function asActor(actor: typeof anna, sql: string, values: unknown[] = []): Promise<unknown[]> {
  await app.query("begin");
  try {
    await sayWhoAsks(app, actor);
    return (await app.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await app.query("rollback");
  }
}
