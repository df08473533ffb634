import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { findModelToStart, getAssessment } from "@/lib/assessments/queries";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { chooseRoutine } from "@/lib/routines/commands";
import { listRoutines } from "@/lib/routines/queries";
import { chooseRoutineSchema } from "@/lib/routines/schemas";
import { seenCompoundNeed } from "@/tests/support/compound-needs";
import { anna, henning, maja, margareta, tore } from "@/tests/support/people";

async function formOf(routine: string, changes: object = {}) {
  const [own] = await listRoutines(tore);
  const form = { idempotencyKey: randomUUID(), version: String(own?.version), authorityId: own?.authorityId };
  return chooseRoutineSchema.parse({ ...form, routine, ...changes });
}

describe("chooseRoutine", () => {
  it("is what new assessments follow, while those that have begun keep theirs · X-1", async () => {
    const begun = await seenCompoundNeed();
    await chooseRoutine(tore, await formOf("sip"));
    expect((await findModelToStart(maja))?.key).toBe("sip");
    expect((await getAssessment(maja, begun, "test")).model.key).toBe("ostraNorrbotten");
    expect((await findModelToStart(anna))?.key).toBe("kronobarn");
    await chooseRoutine(tore, await formOf("ostraNorrbotten"));
  });

  it("knows no routine that is not there, and writes nothing over a colleague's choice", async () => {
    await expect(chooseRoutine(tore, await formOf("ownRoutine"))).rejects.toMatchObject({
      messageKey: "routines.errors.routine",
    });
    const stale = await formOf("sip");
    await chooseRoutine(tore, await formOf("ostraNorrbotten"));
    await expect(chooseRoutine(tore, stale)).rejects.toBeInstanceOf(ConflictError);
  });

  // Red once with the check left out of app.choose_routine: Margareta chose for another municipality.
  it("is for whoever administers the authority as a whole, in the database too · T13", async () => {
    const input = await formOf("sip");
    for (const somebody of [margareta, henning, maja])
      await expect(chooseRoutine(somebody, input)).rejects.toBeInstanceOf(NotFoundError);
    const asked = withActor(margareta, async (tx) =>
      nothingPersonal(
        await tx.$queryRaw`SELECT app.choose_routine(${input.authorityId}::uuid, 'sip', ${input.version}::int)`,
      ),
    );
    await expect(asked).rejects.toMatchObject({ messageKey: "errors.refused" });
  });
});
