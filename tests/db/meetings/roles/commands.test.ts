import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { assignRoles } from "@/lib/meetings/roles/commands";
import { getMeetingRoles } from "@/lib/meetings/roles/queries";
import { assignRolesSchema } from "@/lib/meetings/roles/schemas";
import { openedCase } from "@/tests/support/cases";
import { caseToInviteTo, plannedMeeting } from "@/tests/support/invitations";
import { anna, emil, fadumo, ulrika } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

function form(meetingId: string, changes: object = {}, version = 1) {
  const usual = { chairAgencyId: anna.agencyId, chairName: "Anna Bergström", callerId: anna.personId };
  const sent = { idempotencyKey: randomUUID(), version: String(version), meetingId, ...usual, ...changes };
  return assignRolesSchema.parse(sent);
}

describe("assignRoles", () => {
  it("begins with the initiating agency in the chair and whoever planned the meeting as its caller · S004-14", async () => {
    const { caseId } = await openedCase(anna);
    const { meetingId } = await plannedMeeting(anna, caseId);
    expect((await getMeetingRoles(anna, meetingId)).view.roles).toMatchObject({
      chairAgency: { id: anna.agencyId },
      chairName: anna.personName,
      caller: { id: anna.personId },
      missing: ["noteTaker", "planWriter"],
    });
  });

  it("keeps who does what, and that another agency leads stands in the trace · S004-14, S004-29, S004-31", async () => {
    const { caseId, meetingId } = await caseToInviteTo(anna, [fadumo.agencyId]);
    const roles = {
      ...{ chairAgencyId: fadumo.agencyId, chairName: "Fadumo Warsame", noteTakerName: "Anna Bergström" },
      ...{ planWriterName: "Anna Bergström", arrangerName: "Ulrika Holm", setUp: "Paus efter halva tiden." },
    };
    await assignRoles(anna, form(meetingId, roles));
    const { view } = await getMeetingRoles(anna, meetingId);
    expect(view.roles).toMatchObject({
      arrangerName: "Ulrika Holm",
      setUp: "Paus efter halva tiden.",
      missing: [],
    });
    const event = (await traceOf(caseId)).find(({ act }) => act === "meeting.rolesAssigned");
    expect(event).toMatchObject({ detail: { agencyId: fadumo.agencyId, agencyIdBefore: anna.agencyId } });
  });

  it.each([
    ["an agency that is not to come", { chairAgencyId: emil.agencyId }],
    ["a colleague who does not work with the case", { callerId: ulrika.personId }],
  ])("takes no %s", async (_, changes) => {
    const { caseId } = await openedCase(anna);
    const { meetingId } = await plannedMeeting(anna, caseId);
    await expect(assignRoles(anna, form(meetingId, changes))).rejects.toBeInstanceOf(NotFoundError);
  });

  it("shows both texts when somebody else was first · X-24", async () => {
    const { caseId } = await openedCase(anna);
    const { meetingId } = await plannedMeeting(anna, caseId);
    await assignRoles(anna, form(meetingId, { noteTakerName: "Johan Ek" }));
    const conflict = await assignRoles(anna, form(meetingId, { noteTakerName: "Anna Bergström" })).catch(
      (error: unknown) => error,
    );
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({
      theirs: expect.arrayContaining([{ label: "meetings.roles.noteTakerName", text: "Johan Ek" }]),
    });
  });

  it("does not exist for somebody outside the case", async () => {
    const { meetingId } = await plannedMeeting(anna, (await openedCase(anna)).caseId);
    await expect(assignRoles(fadumo, form(meetingId))).rejects.toBeInstanceOf(NotFoundError);
    await expect(getMeetingRoles(fadumo, meetingId)).rejects.toBeInstanceOf(NotFoundError);
  });
});
