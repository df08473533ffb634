import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { approveException, recordConsent, withdrawConsent } from "@/lib/consents/commands";
import { getConsents } from "@/lib/consents/queries";
import { approveExceptionSchema, withdrawConsentSchema } from "@/lib/consents/schemas";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { addDays, plainDate } from "@/lib/time/plain-date";
import {
  caseVersion,
  consented,
  inSixMonths,
  openedByManager,
  openedCase,
  today,
  yes,
} from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { anna, fadumo, kerstin, mikael } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const social = fadumo.agencyId;
const named = [anna.agencyId, social];

async function inForce(actor: Actor, caseId: string): Promise<string[]> {
  const { view } = await getConsents(actor, caseId);
  return view.agencies.filter(({ isInForce }) => isInForce).map(({ agencyId }) => agencyId);
}

async function withdrawal(caseId: string, giver: string, agency: string) {
  const version = String(await caseVersion(anna, caseId));
  return withdrawConsentSchema.parse({
    idempotencyKey: randomUUID(),
    version,
    caseId,
    giver,
    agency,
    receivedHow: "telephone",
  });
}

describe("recordConsent", () => {
  it("is in force when every guardian and the child have said yes to the agency by name · S001-15, S001-18, X-21", async () => {
    const opened = await openedCase(anna, { guardians: ["Risten Länta", "Per-Anders Holmqvist"] });
    await recordConsent(anna, await yes(anna, opened.caseId, opened.guardianIds[0] ?? "", named));
    await recordConsent(anna, await yes(anna, opened.caseId, "child", named));
    expect(await inForce(anna, opened.caseId)).toEqual([]);

    await recordConsent(anna, await yes(anna, opened.caseId, opened.guardianIds[1] ?? "", named));
    expect(await inForce(anna, opened.caseId)).toEqual(expect.arrayContaining(named));
    expect(await inForce(anna, opened.caseId)).not.toContain(mikael.agencyId);
  });

  it("leaves a trace without names or free text", async () => {
    const { caseId } = await openedCase(anna);
    const { statementId } = await recordConsent(
      anna,
      await yes(anna, caseId, "child", named, { scope: "bara om skolan" }),
    );
    const [latest] = await traceOf(caseId);
    expect(latest).toMatchObject({ act: "consent.given", subject_id: statementId, person_id: anna.personId });
    expect(JSON.stringify(latest)).not.toContain("skolan");
  });

  it("writes the exact sentence for a verbal consent to one and to several agencies · S001-20, S001-21, S001-22", async () => {
    const { caseId } = await openedCase(anna);
    const verbal = {
      form: "verbal",
      verbalChannel: "telephone",
      whyNotWritten: "Mamma arbetar på annan ort.",
      statedOn: "2026-11-16",
    };
    await recordConsent(anna, await yes(anna, caseId, "child", named, verbal));
    await recordConsent(
      anna,
      await yes(anna, caseId, "child", [anna.agencyId, mikael.agencyId, social], verbal),
    );
    const { view } = await getConsents(anna, caseId);
    expect(view.statements.map(({ sentence }) => sentence)).toEqual([
      `Samtycke har lämnats muntligen den 16 november 2026 för kontakt med ${mikael.agencyName} och ${fadumo.agencyName}.`,
      `Samtycke har lämnats muntligen den 16 november 2026 för kontakt med ${fadumo.agencyName}.`,
    ]);
  });

  it("does not exist for somebody outside the case", async () => {
    const { caseId } = await openedCase(anna);
    const input = await yes(anna, caseId, "child", named);
    await expect(recordConsent(fadumo, input)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("does not take a guardian of another case", async () => {
    const { caseId } = await openedCase(anna);
    const other = await openedCase(anna);
    const input = await yes(anna, caseId, other.guardianIds[0] ?? "", named);
    await expect(recordConsent(anna, input)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("is refused for a day that has not come, and for an end before the start · T64", async () => {
    const { caseId } = await openedCase(anna);
    const future = await yes(anna, caseId, "child", named, { statedOn: addDays(today, 1) });
    await expect(recordConsent(anna, future)).rejects.toBeInstanceOf(DomainError);
    const backwards = await yes(anna, caseId, "child", named, { validUntil: addDays(today, -1) });
    await expect(recordConsent(anna, backwards)).rejects.toThrow("endsBeforeStart");
  });

  it("happens once when the same request comes twice, at once or after · X-24", async () => {
    const { caseId } = await openedCase(anna);
    const input = await yes(anna, caseId, "child", named);
    const answers = await Promise.all([1, 2, 3].map(() => recordConsent(anna, input)));
    answers.push(await recordConsent(anna, input));
    expect(new Set(answers.map(({ statementId }) => statementId)).size).toBe(1);
    expect((await getConsents(anna, caseId)).view.statements).toHaveLength(1);
  });

  it("is refused when somebody changed the case since the form was opened · X-24", async () => {
    const { caseId } = await openedCase(anna);
    const [first, second] = [
      await yes(anna, caseId, "child", named),
      await yes(anna, caseId, "child", named),
    ];
    await recordConsent(anna, first);
    await expect(recordConsent(anna, second)).rejects.toBeInstanceOf(ConflictError);
  });
});

describe("a no", () => {
  it("from one guardian blocks what the other has given · Q7", async () => {
    const opened = await openedCase(anna, { guardians: ["Risten Länta", "Per-Anders Holmqvist"] });
    await consented(anna, opened, named);
    await recordConsent(
      anna,
      await yes(anna, opened.caseId, opened.guardianIds[1] ?? "", [], { position: "refused" }),
    );
    expect(await inForce(anna, opened.caseId)).toEqual([]);
  });

  it("from a youth judged mature blocks as a guardian's does, and cannot be judged away · S001-16", async () => {
    const opened = await openedCase(anna);
    await consented(anna, opened, named);
    await recordConsent(anna, await yes(anna, opened.caseId, "child", [], { position: "refused" }));
    expect(await inForce(anna, opened.caseId)).toEqual([]);
    const judged = await yes(anna, opened.caseId, "child", [], {
      position: "notMature",
      whyNotMature: "Vill inte.",
    });
    await expect(recordConsent(anna, judged)).rejects.toBeInstanceOf(NotAllowedError);
  });
});

describe("a guardian who could not be reached", () => {
  async function waiting() {
    const opened = await openedCase(anna, { guardians: ["Risten Länta", "Per-Anders Holmqvist"] });
    const [reached = "", unreached = ""] = opened.guardianIds;
    await recordConsent(anna, await yes(anna, opened.caseId, "child", named));
    await recordConsent(anna, await yes(anna, opened.caseId, reached, named));
    const position = {
      position: "notReachable",
      whyNotReachable: "Bor utomlands, svarar inte på brev eller telefon.",
    };
    const { statementId } = await recordConsent(
      anna,
      await yes(anna, opened.caseId, unreached, [], position),
    );
    return { ...opened, statementId };
  }
  async function approval(actor: Actor, caseId: string, statementId: string) {
    const version = String(await caseVersion(anna, caseId));
    return approveException(
      actor,
      approveExceptionSchema.parse({
        idempotencyKey: randomUUID(),
        version,
        caseId,
        statementId,
        note: "Sökt tre gånger.",
      }),
    );
  }

  it("is not waited for once the manager has approved · Q7", async () => {
    const { caseId, statementId } = await waiting();
    expect(await inForce(anna, caseId)).toEqual([]);
    await openedByManager(kerstin, caseId);
    await approval(kerstin, caseId, statementId);
    expect(await inForce(anna, caseId)).toEqual(expect.arrayContaining(named));
  });

  it("cannot be approved by whoever recorded it", async () => {
    const { caseId, statementId } = await waiting();
    await expect(approval(anna, caseId, statementId)).rejects.toBeInstanceOf(NotAllowedError);
  });
});

describe("withdrawConsent", () => {
  it("ends one agency's place at once and leaves the others · X-8", async () => {
    const opened = await openedCase(anna);
    await consented(anna, opened, [...named, mikael.agencyId]);
    await withdrawConsent(anna, await withdrawal(opened.caseId, "child", mikael.agencyId));
    expect(await inForce(anna, opened.caseId)).toEqual(expect.arrayContaining(named));
    expect(await inForce(anna, opened.caseId)).not.toContain(mikael.agencyId);
  });

  it("keeps what was said and when it was withdrawn: nothing is deleted · X-8", async () => {
    const opened = await openedCase(anna);
    await consented(anna, opened, named);
    await withdrawConsent(anna, await withdrawal(opened.caseId, opened.guardianIds[0] ?? "", "all"));
    expect(await inForce(anna, opened.caseId)).toEqual([]);
    const { view } = await getConsents(anna, opened.caseId);
    expect(view.statements).toHaveLength(2);
    expect(view.statements.flatMap(({ withdrawals }) => withdrawals)).toHaveLength(1);
  });

  it("is refused where there is nothing to withdraw", async () => {
    const { caseId } = await openedCase(anna);
    await expect(withdrawConsent(anna, await withdrawal(caseId, "child", "all"))).rejects.toThrow(
      "nothingToWithdraw",
    );
  });
});

describe("consent in force", () => {
  it("ends with its last day, as if it were withdrawn · X-21", async () => {
    const opened = await openedCase(anna);
    await consented(anna, opened, named);
    const owner = await connectAs("owner");
    await owner.query(
      "update consent_statements set stated_on = $2, valid_until = $3 where case_id = $1 and giver = 'child'",
      [opened.caseId, addDays(today, -30), addDays(today, -1)],
    );
    expect(await inForce(anna, opened.caseId)).toEqual([]);
  });

  it("needs nobody but the youth from the 18th birthday · Q7", async () => {
    const opened = await openedCase(anna, { bornOn: plainDate("2005-01-01") });
    await recordConsent(anna, await yes(anna, opened.caseId, "child", named, { validUntil: inSixMonths }));
    expect(await inForce(anna, opened.caseId)).toEqual(expect.arrayContaining(named));
  });

  it("is never there without a registered guardian · Q7", async () => {
    const opened = await openedCase(anna, { guardians: [] });
    await recordConsent(anna, await yes(anna, opened.caseId, "child", named));
    expect(await inForce(anna, opened.caseId)).toEqual([]);
  });
});
