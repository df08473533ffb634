import { connectAs } from "@/tests/support/database";

type TraceRow = {
  act: string;
  subject_id: string | null;
  person_id: string | null;
  detail: object;
  case_ids: string[];
};

/** What the trace says about a case, latest first. */
export async function traceOf(caseId: string): Promise<TraceRow[]> {
  const owner = await connectAs("owner");
  const { rows } = await owner.query<TraceRow>(
    "select act, subject_id, person_id, detail, case_ids from audit_events where case_id = $1 order by seq desc",
    [caseId],
  );
  return rows;
}

/** What the trace says about one thing, such as an assessment, latest first. */
export async function traceAbout(subjectId: string): Promise<TraceRow[]> {
  const owner = await connectAs("owner");
  const { rows } = await owner.query<TraceRow>(
    "select act, subject_id, person_id, detail, case_ids from audit_events where subject_id = $1 order by seq desc",
    [subjectId],
  );
  return rows;
}

/** What the trace says that somebody did, oldest first. */
export async function actsBy(personId: string): Promise<string[]> {
  const owner = await connectAs("owner");
  const { rows } = await owner.query<{ act: string }>(
    "select act from audit_events where person_id = $1 order by seq",
    [personId],
  );
  return rows.map(({ act }) => act);
}
