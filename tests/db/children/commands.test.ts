import { describe, expect, it } from "vitest";
import { editChild, registerChild } from "@/lib/children/commands";
import { getChild, getChildToEdit } from "@/lib/children/queries";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import {
  activatedAssessment,
  endedAssessment,
  formFor,
  otherServiceAlone,
  ownSupportEnough,
  walkedAssessment,
  together,
} from "@/tests/support/assessments";
import { openedCase } from "@/tests/support/cases";
import { childChange, childForm, testNumbers } from "@/tests/support/children";
import { connectAs } from "@/tests/support/database";
import { anna, fadumo, kerstin, ulrika } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const without = { identityChoice: "none", missingReason: "newlyArrived", nationalNumber: "" };

async function form(assessmentId: string, fields: object = {}) {
  return childForm(assessmentId, Number((await formFor(anna, assessmentId)).version), fields);
}

async function registered(fields: object = without) {
  const { caseId } = await registerChild(anna, await form(await activatedAssessment(anna), fields));
  const { view } = await getChildToEdit(anna, caseId);
  return { caseId, child: view };
}

describe("registerChild", () => {
  it("opens the case with its child, coordinated by the one who asks · S001-2, S001-12", async () => {
    const { caseId } = await registered({ nationalNumber: testNumbers.elle });
    const { head, view } = await getChild(anna, caseId);
    expect(head.coordinator?.personId).toBe(anna.personId);
    expect(view.child).toMatchObject({
      givenName: "Elle-Máret",
      birthDate: "2017-01-01",
      identity: { kind: "personal", shown: "20170101-••••" },
      schooling: "Björkskolan, åk 4",
      doNotDiscuss: "Det som hände i somras.",
    });
    await expect(getChild(ulrika, caseId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getChild(fadumo, caseId)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("keeps the number as ciphertext, and names neither child nor number in the trace", async () => {
    const { caseId } = await registered({
      identityChoice: "national",
      nationalNumber: testNumbers.coordination,
    });
    const owner = await connectAs("owner");
    const { rows } = await owner.query<{ row: string }>(
      "select to_jsonb(c)::text as row from children c where case_id = $1",
      [caseId],
    );
    expect(rows[0]?.row).not.toContain("2387");
    const trace = await traceOf(caseId);
    expect(trace.map(({ act }) => act)).toEqual(["case.read", "case.opened"]);
    expect(JSON.stringify(trace)).not.toMatch(/Elle|2387/);
  });

  it.each([
    ["own support is enough · S001-6", ownSupportEnough],
    ["one other service alone can help · S001-11", otherServiceAlone],
  ])("is refused by the server when %s", async (_, answers) => {
    const assessmentId = await endedAssessment(anna, answers);
    await expect(registerChild(anna, await form(assessmentId, without))).rejects.toBeInstanceOf(
      NotAllowedError,
    );
    const app = await connectAs("app");
    await app.query("begin");
    await app.query(
      "select set_config('app.person_id', $1, true), set_config('app.agency_id', $2, true), set_config('app.appointment_id', $3, true)",
      [anna.personId, anna.agencyId, anna.appointmentId],
    );
    await expect(app.query("select app.open_case($1, 'K-23456', now())", [assessmentId])).rejects.toThrow(
      "notActivated",
    );
    await app.query("rollback");
  });

  it("is refused before the outcome is recorded, and for somebody else's assessment · S001-12, S001-14", async () => {
    const undecided = await form(await walkedAssessment(anna, together), without);
    await expect(registerChild(anna, undecided)).rejects.toThrow("notActivated");
    const input = await form(await activatedAssessment(anna), without);
    await expect(registerChild(ulrika, input)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("opens one case however often it is sent · X-24", async () => {
    const assessmentId = await activatedAssessment(anna);
    const input = await form(assessmentId, without);
    const both = await Promise.all([registerChild(anna, input), registerChild(anna, input)]);
    expect(both[0].caseId).toBe(both[1].caseId);
    await expect(registerChild(anna, await form(assessmentId, without))).rejects.toThrow("caseIsOpen");
  });
});

describe("one open case per child", () => {
  const number = { identityChoice: "national", nationalNumber: "800426-2385", birthDate: "1980-04-26" };

  it("is asked for within the own agency, whoever works with it, and not outside it · S001-2", async () => {
    await registered(number);
    const again = await form(await activatedAssessment(anna), number);
    await expect(registerChild(anna, again)).rejects.toThrow("children.errors.caseIsOpen");

    const colleague = await activatedAssessment(ulrika);
    const colleagues = childForm(colleague, Number((await formFor(ulrika, colleague)).version), number);
    await expect(registerChild(ulrika, colleagues)).rejects.toThrow("children.errors.caseIsOpen");

    const elsewhere = await activatedAssessment(fadumo);
    const { version } = await formFor(fadumo, elsewhere);
    await expect(
      registerChild(fadumo, childForm(elsewhere, Number(version), number)),
    ).resolves.toHaveProperty("caseId");
  });

  it("is asked for also when the number is changed afterwards", async () => {
    const { caseId, child } = await registered();
    const change = childChange(caseId, child.version, number);
    await expect(editChild(anna, change)).rejects.toThrow("children.errors.caseIsOpen");
  });
});

describe("editChild", () => {
  it("changes what is said and leaves a trace", async () => {
    const { caseId, child } = await registered();
    await editChild(
      anna,
      childChange(caseId, child.version, {
        ...without,
        ownWishes: "Jag vill sova.",
        needsInterpreter: "true",
      }),
    );
    const { view } = await getChild(anna, caseId);
    expect(view.child).toMatchObject({
      ownWishes: "Jag vill sova.",
      needsInterpreter: true,
      version: child.version + 1,
    });
    expect((await traceOf(caseId)).map(({ act }) => act)).toContain("child.edited");
  });

  it("shows both texts when somebody else was first, and overwrites nothing · X-24", async () => {
    const { caseId, child } = await registered();
    await editChild(anna, childChange(caseId, child.version, { ...without, ownWishes: "Min text." }));
    const late = editChild(anna, childChange(caseId, child.version, { ...without, ownWishes: "En annan." }));
    await expect(late).rejects.toBeInstanceOf(ConflictError);
    await expect(late).rejects.toMatchObject({
      theirs: [{ label: "children.fields.ownWishes", text: "Min text." }],
    });
    expect((await getChild(anna, caseId)).view.child.ownWishes).toBe("Min text.");
  });

  it.each(["secrecyMark", "protectedRegistration"] as const)(
    "never lifts %s by one person alone · X-10",
    async (protection) => {
      const { caseId, child } = await registered({ ...without, protection });
      for (const to of ["none", "unknown"]) {
        const change = childChange(caseId, child.version, { ...without, protection: to });
        await expect(editChild(anna, change)).rejects.toThrow("children.errors.protectionNeedsTwo");
      }
      const owner = await connectAs("owner");
      await expect(
        owner.query("update children set protection = 'none' where case_id = $1", [caseId]),
      ).rejects.toThrow("needsTwo");
    },
  );

  it("keeps the school back while protection is unknown, and has it again when the answer is no · X-10", async () => {
    const { caseId, child } = await registered({ ...without, protection: "unknown" });
    expect(child.schooling).toBeNull();
    await editChild(
      anna,
      childChange(caseId, child.version, { ...without, protection: "none", schooling: "" }),
    );
    expect((await getChild(anna, caseId)).view.child.schooling).toBe("Björkskolan, åk 4");
  });

  it("does not exist for somebody outside the case, the manager included", async () => {
    const { caseId } = await openedCase(anna);
    for (const stranger of [ulrika, kerstin, fadumo]) {
      await expect(editChild(stranger, childChange(caseId, 1, without))).rejects.toBeInstanceOf(
        NotFoundError,
      );
    }
  });
});
