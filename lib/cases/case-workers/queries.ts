import "server-only";
import type { Actor } from "@/lib/access/actor";
import { listColleagues } from "@/lib/cases/case-workers/facts";
import type { CaseWorkersView } from "@/lib/cases/case-workers/views";
import { readCase } from "@/lib/cases/queries";
import { mayEndCaseWork } from "@/lib/cases/rules";

type Row = { person_id: string; name: string; title: string; started_at: Date };

/** Who works with the case at the reader's agency, and who could be added. */
export function getCaseWorkers(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "caseWorkers", async (tx, { coordinator }): Promise<CaseWorkersView> => {
    const rows = await tx.$queryRaw<Row[]>`
      SELECT w.person_id, p.name, p.title, w.started_at FROM case_workers w JOIN people p ON p.id = w.person_id
      WHERE w.case_id = ${caseId}::uuid AND w.agency_id = ${actor.agencyId}::uuid AND w.ended_at IS NULL
      ORDER BY w.started_at, p.name`;
    const workerIds = rows.map(({ person_id }) => person_id);
    const coordinatorId = coordinator?.personId ?? null;
    const colleagues = await listColleagues(tx, actor, now);
    return {
      workers: rows.map(({ person_id, name, title, started_at }) => ({
        personId: person_id,
        name,
        title,
        startedAt: started_at,
        isCoordinator: person_id === coordinatorId,
        mayEnd: mayEndCaseWork({ workerIds, coordinatorId }, person_id).granted,
      })),
      addable: colleagues.filter(({ personId }) => !workerIds.includes(personId)),
    };
  });
}
