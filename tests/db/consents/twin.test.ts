import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ConsentFacts,
  type Giver,
  isInForce,
  type Position,
  type Statement,
} from "@/lib/consents/rules";
import { addDays, addMonths, type PlainDate } from "@/lib/time/plain-date";
import { openedCase, today } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { anna, birgitta, fadumo } from "@/tests/support/people";
import { roundsOf, timeLimit } from "@/tests/support/counts";

const agencyIds = [anna.agencyId, fadumo.agencyId, birgitta.agencyId];
const dayNearToday = fc.integer({ min: -3, max: 3 }).map((days) => addDays(today, days));

type GuardianWish = { readonly from: PlainDate; readonly until: PlainDate | null };
type StatementWish = {
  readonly giver: "child" | "first" | "second";
  readonly position: Position;
  readonly agencies: readonly string[];
  readonly statedOn: PlainDate;
  readonly validUntil: PlainDate;
  readonly withdrawnFor: readonly string[];
  readonly isExceptionApproved: boolean;
};

const custody = fc
  .record({ from: dayNearToday, until: fc.option(dayNearToday, { nil: null }) })
  .filter(({ from, until }) => until === null || from <= until);

const world = fc.record({
  childBornOn: fc.constantFrom(
    addMonths(today, -13 * 12),
    addMonths(today, -18 * 12),
    addDays(addMonths(today, -18 * 12), 1),
  ),
  guardians: fc.array(custody, { maxLength: 2 }),
  statements: fc.array(
    fc.record({
      giver: fc.constantFrom("child" as const, "first" as const, "second" as const),
      position: fc.constantFrom<Position>(
        "asked",
        "given",
        "given",
        "given",
        "refused",
        "notReachable",
        "notMature",
      ),
      agencies: fc.uniqueArray(fc.constantFrom(...agencyIds)),
      statedOn: dayNearToday,
      validUntil: dayNearToday,
      withdrawnFor: fc.uniqueArray(fc.constantFrom("all", ...agencyIds), { maxLength: 1 }),
      isExceptionApproved: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
});

describe("consent in force", () => {
  it(
    "is the same in PostgreSQL and in TypeScript in every random world · X-21",
    async () => {
      const { caseId, guardianIds } = await openedCase(anna, { guardians: ["Första", "Andra"] });
      const owner = await connectAs("owner");
      for (const { seed, tries } of roundsOf("consentTwin"))
        for (const wish of fc.sample(world, { numRuns: tries, seed })) await compare(wish);

      async function compare(wish: Parameters<typeof build>[0]): Promise<void> {
        const facts = await build(wish);
        for (const agencyId of agencyIds) {
          const { rows } = await owner.query<{ answer: boolean }>(
            "select app.consent_in_force($1, $2) as answer",
            [caseId, agencyId],
          );
          expect(rows[0]?.answer, JSON.stringify(wish)).toBe(isInForce(facts, agencyId, today));
        }
      }

      async function build(wish: {
        childBornOn: PlainDate;
        guardians: GuardianWish[];
        statements: StatementWish[];
      }): Promise<ConsentFacts> {
        for (const table of [
          "consent_exception_approvals",
          "withdrawals",
          "consent_agencies",
          "consent_statements",
        ]) {
          await owner.query(`delete from ${table}`);
        }
        await owner.query("update children set birth_date = $1", [wish.childBornOn]);
        for (const [index, id] of guardianIds.entries()) {
          const guardian = wish.guardians[index];
          await owner.query(
            "update guardians set custody_from = $2, custody_until = $3, removed_at = $4 where id = $1",
            [id, guardian?.from ?? today, guardian?.until ?? null, guardian ? null : new Date()],
          );
        }
        const statements: Statement[] = [];
        for (const [index, statement] of wish.statements.entries())
          statements.push(await insert(statement, index));
        return {
          childBornOn: wish.childBornOn,
          custodies: wish.guardians.map((guardian, index) => ({
            guardianId: guardianIds[index] ?? "",
            ...guardian,
          })),
          statements,
        };
      }

      async function insert(wish: StatementWish, index: number): Promise<Statement> {
        const id = randomUUID();
        const giver = giverOf(wish.giver);
        const guardianId = giver.kind === "guardian" ? giver.guardianId : null;
        const recordedAt = new Date(1_700_000_000_000 + index * 1000);
        const isGiven = wish.position === "given";
        await owner.query(
          `insert into consent_statements (id, case_id, giver, guardian_id, position, stated_on, valid_until, taken_by_id, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            id,
            caseId,
            giver.kind,
            guardianId,
            wish.position,
            wish.statedOn,
            isGiven ? wish.validUntil : null,
            anna.personId,
            recordedAt,
          ],
        );
        const agencies = isGiven ? wish.agencies : [];
        for (const agencyId of agencies) {
          await owner.query(
            "insert into consent_agencies (statement_id, agency_id, case_id) values ($1, $2, $3)",
            [id, agencyId, caseId],
          );
        }
        for (const end of wish.withdrawnFor) {
          await owner.query(
            `insert into withdrawals (id, case_id, statement_id, agency_id, received_how, recorded_at, recorded_by_id)
           values ($1, $2, $3, $4, 'telephone', $5, $6)`,
            [randomUUID(), caseId, id, end === "all" ? null : end, recordedAt, anna.personId],
          );
        }
        if (wish.isExceptionApproved) {
          await owner.query(
            "insert into consent_exception_approvals (statement_id, case_id, approved_by_id, approved_at) values ($1, $2, $3, $4)",
            [id, caseId, anna.personId, recordedAt],
          );
        }
        return {
          ...wish,
          id,
          giver,
          recordedAt,
          agencyIds: agencies,
          validUntil: isGiven ? wish.validUntil : null,
        };
      }

      function giverOf(giver: StatementWish["giver"]): Giver {
        if (giver === "child") return { kind: "child" };
        return { kind: "guardian", guardianId: guardianIds[giver === "first" ? 0 : 1] ?? "" };
      }
    },
    timeLimit("consentTwin"),
  );
});
