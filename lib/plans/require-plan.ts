import "server-only";
import { ensure } from "@/lib/access/permission";
import type { Transaction } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { NotFoundError } from "@/lib/errors";
import { listHeldMeetings } from "@/lib/plans/draft";
import { mayPlan } from "@/lib/plans/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** The first meeting with the family, before which nothing is planned, and the latest, on which the plan rests. */
export type HeldMeetings = {
  readonly firstHeldOn: PlainDate;
  readonly latest: { readonly meetingId: string; readonly heldOn: PlainDate };
};

/** For every command on a plan: the case is open, and the family has been met (S001-44). */
export async function requireHeldMeeting(tx: Transaction, caseId: string): Promise<HeldMeetings> {
  const held = await listHeldMeetings(tx, caseId);
  const [latest] = held;
  ensure(mayPlan(latest?.heldOn ?? null));
  const first = held.at(-1);
  if (!latest || !first) throw new NotFoundError("meeting");
  return { firstHeldOn: first.heldOn, latest };
}

/**
 * The plan of an open case whose family has been met. Holds the plan's row, so that two who write in it wait for each other,
 * and counts its version up: whoever fixes it must have seen this change.
 */
export async function claimPlan(tx: Transaction, caseId: string) {
  const childCase = await requireOpenCase(tx, caseId);
  const held = await requireHeldMeeting(tx, caseId);
  await tx.$queryRaw`SELECT id FROM plans WHERE case_id = ${caseId}::uuid FOR UPDATE`;
  const plan = await tx.plan.findFirst({ where: { caseId } });
  if (!plan) throw new NotFoundError("plan");
  await tx.plan.update({ where: { id: plan.id }, data: { version: { increment: 1 } } });
  return { plan, childCase, held };
}
