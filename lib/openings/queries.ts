import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal, recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { NotFoundError } from "@/lib/errors";
import {
  emergencyView,
  factsOf,
  findEmergencyRow,
  listEmergencyRows,
  roleOf,
} from "@/lib/openings/emergency-row";
import { mayBreakGlass, mayDecideOpening, mayReviewOpening } from "@/lib/openings/rules";
import type { BreakGlassView, EmergencyView, OpeningPageView } from "@/lib/openings/views";

/** For the page where a colleague's case is opened in an emergency: the reader's own openings. */
export function getBreakGlass(actor: Actor, now = new Date()): Promise<BreakGlassView> {
  return withActor(actor, async (tx) => {
    const rows = await listEmergencyRows(tx);
    const own = rows.filter(({ person_id }) => person_id === actor.personId);
    return nothingPersonal({
      own: own.map((row) => emergencyView(row, now)),
      mayBreakGlass: mayBreakGlass(actor),
    });
  });
}

/** One emergency opening, for whoever made it, works with the case or manages the agency. */
export function getOpening(actor: Actor, openingId: string, now = new Date()): Promise<OpeningPageView> {
  return withActor(actor, async (tx) => {
    const row = await findEmergencyRow(tx, openingId);
    if (!row) throw new NotFoundError("opening");
    const view = {
      opening: emergencyView(row, now),
      isOwn: row.person_id === actor.personId,
      mayDecide: mayDecideOpening(actor, roleOf(row), factsOf(row), now),
      mayReview: mayReviewOpening(actor, factsOf(row)),
    };
    return recorded(view, { act: "opening.read", caseId: row.case_id, subjectId: row.id, at: now });
  });
}

/** Within a manager's transaction: what nobody has judged yet, and the manager did not open. */
export async function listOpeningsToReview(
  tx: Transaction,
  actor: Actor,
  now: Date,
): Promise<EmergencyView[]> {
  const rows = await listEmergencyRows(tx);
  return rows
    .filter((row) => mayReviewOpening(actor, factsOf(row)).granted)
    .map((row) => emergencyView(row, now));
}
