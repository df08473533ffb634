import "server-only";
import { nothingPersonal, recorded } from "@/lib/access/audit";
import { withJob } from "@/lib/access/with-job";

/**
 * Erases what was written in assessments that led to no case, once the days that the retention rule gives have passed.
 * Each is erased alone and leaves an event of its own. Returns how many they were.
 */
export async function eraseLapsedAssessments(now = new Date()): Promise<number> {
  const due = await withJob(async (tx) =>
    nothingPersonal(await tx.$queryRaw<{ id: string }[]>`SELECT app.lapsed_assessment_ids()::text AS id`),
  );
  let erasedCount = 0;
  for (const { id } of due) {
    if (await eraseOne(id, now)) erasedCount += 1;
  }
  return erasedCount;
}

/** False when somebody else has erased it since it was found due. */
function eraseOne(assessmentId: string, now: Date): Promise<boolean> {
  return withJob(async (tx) => {
    const [row] = await tx.$queryRaw<{ erased: boolean }[]>`
      SELECT app.erase_lapsed_assessment(${assessmentId}::uuid, ${now}) AS erased`;
    if (!row?.erased) return nothingPersonal(false);
    return recorded(true, { act: "assessment.erased", subjectId: assessmentId, at: now });
  });
}
