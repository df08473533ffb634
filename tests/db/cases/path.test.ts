import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { closeCase } from "@/lib/cases/commands";
import { getHead } from "@/lib/cases/overview/queries";
import { closeCaseSchema } from "@/lib/cases/schemas";
import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { DomainError } from "@/lib/errors";
import { sendInvitations } from "@/lib/invitations/commands";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { holdMeeting } from "@/lib/meetings/notes/commands";
import { holdMeetingSchema } from "@/lib/meetings/notes/schemas";
import { caseVersion, consented, openedCase, today } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import {
  caseToInviteTo,
  considerationForm,
  invitedCase,
  plannedMeeting,
  preparationForm,
  sendingForm,
} from "@/tests/support/invitations";
import { heldMeeting, meetingForm, notesOf } from "@/tests/support/meetings";
import { anna, emil, kerstin } from "@/tests/support/people";
import { fixedPlan, startedPlan } from "@/tests/support/plans";

const club = emil.agencyId;

async function stageOf(caseId: string): Promise<string> {
  return (await getHead(kerstin, caseId)).stage;
}

async function closing(caseId: string, reason: string) {
  const version = String(await caseVersion(anna, caseId));
  return closeCaseSchema.parse({ idempotencyKey: randomUUID(), version, caseId, reason, summary: "Klart." });
}

async function withdrawn(caseId: string): Promise<void> {
  const version = String(await caseVersion(anna, caseId));
  const form = { idempotencyKey: randomUUID(), version, caseId, giver: "child", agency: "all" };
  await withdrawConsent(anna, withdrawConsentSchema.parse({ ...form, receivedHow: "telephone" }));
}

describe("the way through a case", () => {
  it("goes from consent through invitation, meeting and plan to follow-up and its end · X-7, T65", async () => {
    const opened = await openedCase(anna);
    expect(await stageOf(opened.caseId)).toBe("consent");
    await consented(anna, opened, [anna.agencyId, club]);
    expect(await stageOf(opened.caseId)).toBe("invitation");

    const invited = await invitedCase(anna, [club]);
    expect(await stageOf(invited.caseId)).toBe("meetingPlanned");

    const held = await heldMeeting(anna, [club]);
    expect(await stageOf(held.caseId)).toBe("meetingHeld");

    const { caseId } = await fixedPlan(anna, [club]);
    expect(await stageOf(caseId)).toBe("planInForce");
    const owner = await connectAs("owner");
    await owner.query("update plans set next_meeting_on = $2 where case_id = $1", [caseId, today]);
    expect(await stageOf(caseId)).toBe("followUp");
    await closeCase(anna, await closing(caseId, "needsMet"));
    expect(await stageOf(caseId)).toBe("closed");
  });

  it("stands still from any stage when the consent is withdrawn, and can end there · X-7", async () => {
    const invited = await invitedCase(anna, [club]);
    const held = await heldMeeting(anna, [club]);
    const planned = await fixedPlan(anna, [club]);
    for (const { caseId } of [invited, held, planned]) {
      await withdrawn(caseId);
      expect(await stageOf(caseId)).toBe("consentEnded");
      await expect(closeCase(anna, await closing(caseId, "needsMet"))).rejects.toThrow(DomainError);
      await closeCase(anna, await closing(caseId, "noConsent"));
      expect(await stageOf(caseId)).toBe("closed");
    }
  });
});

describe("a skip on the way", () => {
  it("invites nobody before the consent names them · X-7, T65", async () => {
    const { caseId } = await openedCase(anna);
    await considerAgency(anna, considerationForm(caseId, club));
    await plannedMeeting(anna, caseId);
    await expect(
      (async () => {
        await prepareInvitation(anna, preparationForm(caseId, club));
        await sendInvitations(anna, await sendingForm(anna, caseId, [club]));
      })(),
    ).rejects.toThrow(DomainError);
    expect(await stageOf(caseId)).toBe("consent");
  });

  it("holds no meeting before its day, and none that nothing is noted about · X-7", async () => {
    const { caseId, meetingId, ...opened } = await caseToInviteTo(anna, [club]);
    const meeting = { ...opened, caseId, meetingId };
    const { version } = await notesOf(anna, meeting);
    const form = holdMeetingSchema.parse({ ...meetingForm(meeting, version), heldOn: today });
    await expect(holdMeeting(anna, form)).rejects.toThrow(DomainError);
  });

  it("starts no plan before a meeting has been held · X-7, T65", async () => {
    const { caseId } = await invitedCase(anna, [club]);
    await expect(startedPlan(anna, caseId)).rejects.toThrow(DomainError);
  });

  it("ends with its need met from no stage before the plan · X-7", async () => {
    const consent = await openedCase(anna);
    const invited = await invitedCase(anna, [club]);
    const held = await heldMeeting(anna, [club]);
    for (const { caseId } of [consent, invited, held]) {
      await expect(closeCase(anna, await closing(caseId, "needsMet"))).rejects.toThrow(DomainError);
    }
  });
});
