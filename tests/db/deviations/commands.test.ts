import { describe, expect, it } from "vitest";
import { answerDeviation, closeDeviation, reportDeviation } from "@/lib/deviations/commands";
import { getCaseDeviations, getDeviation, getDeviationStart, listDeviations } from "@/lib/deviations/queries";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { closeCase } from "@/lib/cases/commands";
import { closeCaseSchema } from "@/lib/cases/schemas";
import { addDays } from "@/lib/time/plain-date";
import { caseVersion, consented, openedCase, openedByManager, today } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import {
  answeredDeviation,
  answerForm,
  closedDeviation,
  closingForm,
  deviationForm,
  reportedDeviation,
} from "@/tests/support/deviations";
import { anna, birgitta, emil, fadumo, gunilla, johan, kerstin, ulrika } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";
import { traceOf } from "@/tests/support/trace";

const app = await connectAs("app");

/** A case whose family has said yes to the own agency and to the social services. */
async function covered(): Promise<string> {
  const opened = await openedCase(anna);
  await consented(anna, opened, [anna.agencyId, fadumo.agencyId]);
  return opened.caseId;
}

describe("reportDeviation", () => {
  it("tells the receiving agency what, when, what came of it and what is proposed · S004-23", async () => {
    const caseId = await covered();
    const deviationId = await reportedDeviation(anna, caseId, fadumo.agencyId);
    for (const reader of [fadumo, johan, gunilla]) {
      const { deviation, mayAnswer, mayClose } = await getDeviation(reader, deviationId);
      expect(deviation).toMatchObject({
        ...{ kind: "absence", happenedOn: today, what: "Ingen kom till mötet.", state: "sent" },
        ...{ consequence: "Barnet fick vänta en månad till.", proposal: "Utse en ersättare." },
        ...{ senderAgency: anna.agencyName, senderName: anna.personName, receiverAgency: fadumo.agencyName },
      });
      expect([mayAnswer, mayClose]).toEqual([true, false]);
    }
    const [told] = (await traceOf(caseId)).filter(({ act }) => act === "deviation.reported");
    expect(told).toMatchObject({ detail: { kind: "absence", isNameKept: false } });
  });

  // Red once with deviation_origins open to the receiver: its case was found.
  it("shows the receiver no case and no child: where it arose stays with the case · X-20", async () => {
    const caseId = await covered();
    const deviationId = await reportedDeviation(anna, caseId, fadumo.agencyId);
    const { deviation } = await getDeviation(fadumo, deviationId);
    expect(JSON.stringify(deviation)).not.toContain(caseId);
    for (const reader of [fadumo, johan, gunilla]) {
      await app.query("BEGIN");
      await sayWhoAsks(app, reader);
      const { rowCount } = await app.query("SELECT FROM deviation_origins WHERE deviation_id = $1", [
        deviationId,
      ]);
      await app.query("COMMIT");
      expect(rowCount).toBe(0);
      await expect(getCaseDeviations(reader, caseId)).rejects.toBeInstanceOf(NotFoundError);
    }
  });

  it("exists for the sender and its manager, and for nobody else at either end or anywhere · X-20", async () => {
    const caseId = await covered();
    const deviationId = await reportedDeviation(anna, caseId, fadumo.agencyId);
    for (const reader of [anna, kerstin]) await getDeviation(reader, deviationId);
    for (const outsider of [ulrika, emil, birgitta]) {
      await expect(getDeviation(outsider, deviationId)).rejects.toBeInstanceOf(NotFoundError);
      const { received, sent } = await listDeviations(outsider);
      expect([...received, ...sent].some((line) => line.deviationId === deviationId)).toBe(false);
    }
  });

  // Red once with the own agency's reports in received_deviation_ids for whoever works with cases: the colleague read it.
  it("is told to the manager alone when an agency reports to itself · X-20", async () => {
    const deviationId = await reportedDeviation(anna, await covered(), anna.agencyId);
    await expect(getDeviation(ulrika, deviationId)).rejects.toBeInstanceOf(NotFoundError);
    const isListed = async (reader: typeof anna) =>
      (await listDeviations(reader)).received.some((line) => line.deviationId === deviationId);
    expect([await isListed(kerstin), await isListed(anna)]).toEqual([true, false]);
  });

  it("is refused for a name of the family until the reporter says that the word is another, and always for a number", async () => {
    const caseId = await covered();
    const named = { what: "Elle-Márets möte ställdes in." };
    await expect(reportedDeviation(anna, caseId, fadumo.agencyId, named)).rejects.toMatchObject({
      messageKey: "deviations.refusals.name",
      values: { name: "Elle-Máret" },
    });
    await reportedDeviation(anna, caseId, fadumo.agencyId, { ...named, isNotTheName: "true" });
    const [told] = (await traceOf(caseId)).filter(({ act }) => act === "deviation.reported");
    expect(told).toMatchObject({ detail: { isNameKept: true } });
    const numbered = { cause: "Kallelsen gällde 19850812-2382.", isNotTheName: "true" };
    await expect(reportedDeviation(anna, caseId, fadumo.agencyId, numbered)).rejects.toMatchObject({
      messageKey: "deviations.refusals.number",
    });
  });

  it("goes to the own agency, or to one that a consent in force names, and to no other · S001-18", async () => {
    const caseId = await covered();
    await reportedDeviation(anna, caseId, anna.agencyId);
    await expect(reportedDeviation(anna, caseId, birgitta.agencyId)).rejects.toMatchObject({
      messageKey: "deviations.refusals.receiver",
    });
  });

  // Red once without the consent in the policy working_add: the row was made.
  it("is tied to a case by no statement when no consent names the receiver · S001-18", async () => {
    const caseId = await covered();
    await app.query("BEGIN");
    await sayWhoAsks(app, anna);
    const { rows } = await app.query<{ id: string }>(
      `INSERT INTO deviations (id, kind, happened_on, what, consequence, proposal, sender_agency_id, sender_id, sender_name, receiver_agency_id, sent_at)
       VALUES (gen_random_uuid(), 'other', app.today(), 'a', 'b', 'c', $1, $2, 'Anna', $3, now()) RETURNING id`,
      [anna.agencyId, anna.personId, birgitta.agencyId],
    );
    await expect(
      app.query(
        "INSERT INTO deviation_origins (deviation_id, case_id, is_name_kept) VALUES ($1, $2, false)",
        [rows[0]?.id, caseId],
      ),
    ).rejects.toThrow("row-level security");
    await app.query("ROLLBACK");
  });

  it("is refused for a day that has not come, for a place in another case, and outside the case", async () => {
    const caseId = await covered();
    const tomorrow = { happenedOn: addDays(today, 1) };
    await expect(reportedDeviation(anna, caseId, fadumo.agencyId, tomorrow)).rejects.toBeInstanceOf(
      NotAllowedError,
    );
    const { meetingId, interventionId } = await fixedPlan(anna, []);
    for (const place of [{ meetingId }, { interventionId }])
      await expect(reportedDeviation(anna, caseId, fadumo.agencyId, place)).rejects.toBeInstanceOf(
        NotFoundError,
      );
    const form = await deviationForm(anna, caseId, fadumo.agencyId);
    for (const outsider of [emil, fadumo, kerstin, ulrika])
      await expect(reportDeviation(outsider, form)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("happens once for the same key, and sees what others have reported · X-24", async () => {
    const caseId = await covered();
    const form = await deviationForm(anna, caseId, fadumo.agencyId);
    expect(await reportDeviation(anna, form)).toEqual(await reportDeviation(anna, form));
    const stale = { ...(await deviationForm(anna, caseId, fadumo.agencyId)), version: 0 };
    await expect(reportDeviation(anna, stale)).rejects.toBeInstanceOf(ConflictError);
  });
});

describe("the form for a deviation", () => {
  it("knows where it came from, and leaves out what is not of the case · S004-13, S004-22", async () => {
    const { caseId, meetingId, interventionId } = await fixedPlan(anna, [fadumo.agencyId]);
    const wish = { kind: "absence", agencyId: fadumo.agencyId, meetingId, interventionId };
    expect((await getDeviationStart(anna, caseId, wish)).view).toMatchObject({
      ...{ kind: "absence", receiverAgencyId: fadumo.agencyId, meetingId, interventionId, happenedOn: today },
      what: "Byter skåp till plan 1",
    });
    const foreign = { kind: "nothing", agencyId: emil.agencyId, meetingId: "x", interventionId: caseId };
    expect((await getDeviationStart(anna, caseId, foreign)).view).toMatchObject({
      ...{ kind: null, receiverAgencyId: "", meetingId: "", interventionId: "", happenedOn: null, what: "" },
    });
  });
});

describe("answerDeviation", () => {
  it("keeps the receiver's answer and measures, once · S004-23", async () => {
    const deviationId = await reportedDeviation(anna, await covered(), fadumo.agencyId);
    await answeredDeviation(johan, deviationId);
    const { deviation, mayAnswer } = await getDeviation(anna, deviationId);
    expect(deviation).toMatchObject({
      state: "answered",
      answer: { text: "Vi hade fel dag i kalendern.", measures: "Två personer bevakar kallelser." },
    });
    expect(mayAnswer).toBe(false);
    await expect(answerDeviation(fadumo, answerForm(deviationId))).rejects.toBeInstanceOf(ConflictError);
  });

  it("is the receiver's alone, and the manager's within one agency", async () => {
    const caseId = await covered();
    const deviationId = await reportedDeviation(anna, caseId, fadumo.agencyId);
    await expect(answerDeviation(anna, answerForm(deviationId))).rejects.toBeInstanceOf(NotAllowedError);
    await expect(answerDeviation(emil, answerForm(deviationId))).rejects.toBeInstanceOf(NotFoundError);
    const own = await reportedDeviation(anna, caseId, anna.agencyId);
    await expect(answerDeviation(anna, answerForm(own))).rejects.toBeInstanceOf(NotAllowedError);
    await answeredDeviation(kerstin, own);
  });
});

describe("closeDeviation", () => {
  it("is the sender's, with or without an answer, once", async () => {
    const deviationId = await reportedDeviation(anna, await covered(), fadumo.agencyId);
    await expect(closeDeviation(fadumo, closingForm(deviationId))).rejects.toBeInstanceOf(NotAllowedError);
    await closedDeviation(anna, deviationId);
    expect((await getDeviation(fadumo, deviationId)).deviation).toMatchObject({
      state: "closed",
      closing: { note: "Nytt möte är bokat." },
    });
    await expect(answerDeviation(fadumo, answerForm(deviationId))).rejects.toBeInstanceOf(DomainError);
    await expect(closeDeviation(anna, closingForm(deviationId))).rejects.toBeInstanceOf(ConflictError);
  });

  it("can be done after the case has been closed, which the report outlives · X-18", async () => {
    const caseId = await covered();
    const deviationId = await reportedDeviation(anna, caseId, fadumo.agencyId);
    const form = { idempotencyKey: deviationId, version: String(await caseVersion(anna, caseId)), caseId };
    await closeCase(anna, closeCaseSchema.parse({ ...form, reason: "moved", summary: "Familjen flyttar." }));
    await openedByManager(kerstin, caseId);
    expect((await getDeviation(fadumo, deviationId)).deviation.state).toBe("sent");
    await answeredDeviation(fadumo, deviationId);
    await closedDeviation(kerstin, deviationId);
  });

  it("leaves what was reported, answered and closed as it was: nothing of it can be altered or erased", async () => {
    for (const [table, id] of [
      ["deviations", "id"],
      ["deviation_origins", "deviation_id"],
      ["deviation_answers", "deviation_id"],
      ["deviation_closings", "deviation_id"],
    ]) {
      await expect(app.query(`UPDATE ${table} SET ${id} = ${id}`)).rejects.toThrow("permission denied");
      await expect(app.query(`DELETE FROM ${table}`)).rejects.toThrow("permission denied");
    }
  });
});
