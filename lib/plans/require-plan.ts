import "server-only";
import { ensure } from "@/lib/access/permission";
import type { Transaction } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { NotFoundError } from "@/lib/errors";
import { type FamilyMeeting, listFamilyMeetings } from "@/lib/plans/family-meetings";
import { mayPlan } from "@/lib/plans/rules";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";

/** The first meeting with the family, before which nothing is planned, and the latest, on which the plan rests. */
export type FamilyMeetings = { readonly firstHeldOn: PlainDate; readonly latest: FamilyMeeting };

/** For every command on a plan: the case is open, and the family has been met, or is being met (S001-44). */
export async function requireFamilyMeeting(
  tx: Transaction,
  caseId: string,
  now: Date,
): Promise<FamilyMeetings> {
  const meetings = await listFamilyMeetings(tx, caseId, todayInSweden(now));
  const [latest] = meetings;
  ensure(mayPlan(latest?.heldOn ?? null));
  const first = meetings.at(-1);
  if (!latest || !first) throw new NotFoundError("meeting");
  return { firstHeldOn: first.heldOn, latest };
}

/**
 * The plan of an open case whose family has been met. Holds the plan's row, so that two who write in it wait for each other,
 * and counts its version up: whoever fixes it must have seen this change.
 */
export async function claimPlan(tx: Transaction, caseId: string, now: Date) {
  const childCase = await requireOpenCase(tx, caseId);
  const held = await requireFamilyMeeting(tx, caseId, now);
  const plan = await holdPlan(tx, caseId);
  if (!plan) throw new NotFoundError("plan");
  return { plan, childCase, held };
}

/** The plan's row, held and counted up; null where nobody has begun one. */
export async function holdPlan(tx: Transaction, caseId: string) {
  await tx.$queryRaw`SELECT id FROM plans WHERE case_id = ${caseId}::uuid FOR UPDATE`;
  const plan = await tx.plan.findFirst({ where: { caseId } });
  if (plan) await tx.plan.update({ where: { id: plan.id }, data: { version: { increment: 1 } } });
  return plan;
}
