import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { saveChecklist } from "@/lib/checklists/commands";
import { getChecklist } from "@/lib/checklists/queries";
import { saveChecklistSchema } from "@/lib/checklists/schemas";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { holdMeeting } from "@/lib/meetings/notes/commands";
import { holdMeetingSchema } from "@/lib/meetings/notes/schemas";
import { today } from "@/tests/support/cases";
import { joined } from "@/tests/support/liftings";
import { meetingForm, notedMeeting, notesOf, plannedMeeting, yesterday } from "@/tests/support/meetings";
import { anna, fadumo, ulrika } from "@/tests/support/people";
import { recordedTalk } from "@/tests/support/preparations";
import { traceOf } from "@/tests/support/trace";

async function listOf(caseId: string) {
  return (await getChecklist(anna, caseId)).view;
}

async function saved(actor: Actor, caseId: string, version: number, fields: object): Promise<void> {
  const form = { idempotencyKey: randomUUID(), version: String(version), caseId, ...fields };
  await saveChecklist(actor, saveChecklistSchema.parse(form));
}

describe("saveChecklist", () => {
  it("saves what is answered so far, and keeps who answered each item and when · S004-40", async () => {
    const { caseId } = await plannedMeeting(anna, []);
    const first = {
      "yes.callForAction": "yes",
      "note.callForAction": "Frånvaron ökar.",
      "note.whoTalks": "Anna",
    };
    await saved(anna, caseId, 0, first);
    await joined(anna, caseId, ulrika);
    await saved(ulrika, caseId, 2, { ...first, "note.whoCalls": "Ulrika" });

    const { items, version, answeredCount } = await listOf(caseId);
    expect([version, answeredCount]).toEqual([3, 3]);
    const answers = items.filter(({ answered }) => answered).map(({ key, answered }) => [key, answered?.by]);
    expect(answers).toEqual([
      ["callForAction", anna.personName],
      ["whoTalks", anna.personName],
      ["whoCalls", ulrika.personName],
    ]);
    const saves = (await traceOf(caseId)).filter(({ act }) => act === "checklist.saved");
    expect(saves[0]).toMatchObject({ detail: { items: ["whoCalls"] } });
  });

  it("shows both texts when somebody else has answered meanwhile · X-24", async () => {
    const { caseId } = await plannedMeeting(anna, []);
    await saved(anna, caseId, 0, { "note.managersWord": "Gör det." });
    const late = saved(anna, caseId, 0, { "note.managersWord": "Vänta." });
    await expect(late).rejects.toBeInstanceOf(ConflictError);
    await expect(late).rejects.toMatchObject({ version: 1, theirs: [{ text: "Gör det." }] });
  });

  it("belongs to the meeting that comes: after one is held there is a new list · S004-40", async () => {
    const meeting = await plannedMeeting(anna, [], { on: yesterday });
    const { caseId } = meeting;
    await saved(anna, caseId, 0, { "note.meetingSetUp": "I lilla rummet." });
    await recordedTalk(anna, caseId, { heldOn: yesterday });
    expect((await listOf(caseId)).answeredCount).toBe(2);
    await notedMeeting(anna, meeting);
    const { version } = await notesOf(anna, meeting);
    await holdMeeting(anna, holdMeetingSchema.parse({ ...meetingForm(meeting, version), heldOn: yesterday }));
    expect(await listOf(caseId)).toMatchObject({ version: 0, answeredCount: 0, talks: [] });

    await recordedTalk(anna, caseId, { heldOn: today });
    await saved(anna, caseId, 0, { "note.meetingSetUp": "Digitalt." });
    expect((await listOf(caseId)).answeredCount).toBe(2);
  });

  it("does not exist for somebody outside the case", async () => {
    const { caseId } = await plannedMeeting(anna, [fadumo.agencyId]);
    await expect(saved(fadumo, caseId, 0, {})).rejects.toBeInstanceOf(NotFoundError);
    await expect(getChecklist(fadumo, caseId)).rejects.toBeInstanceOf(NotFoundError);
  });
});
