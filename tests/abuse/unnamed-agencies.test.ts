import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { getHead, getOverview } from "@/lib/cases/overview/queries";
import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { disclosedDocument } from "@/lib/disclosures/paper";
import { getReceivedDisclosure } from "@/lib/disclosures/queries";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { getInvitationPaper } from "@/lib/invitations/paper";
import {
  getReceivedInvitation,
  listPastInvitations,
  listReceivedInvitations,
} from "@/lib/invitations/received/queries";
import { addIntervention, changeIntervention } from "@/lib/plans/intervention-commands";
import { fixPlan } from "@/lib/plans/commands";
import { caseVersion } from "../support/cases";
import { considerationForm, invitedCase, knownToSpecialist } from "../support/invitations";
import { paperThreads } from "../support/paper-thread";
import { anna, emil, fadumo, kerstin, leila, mikael } from "../support/people";
import { fixForm, handedCopy, interventionForm, writtenPlan } from "../support/plans";
import { readPdf } from "../support/read-pdf";

const { draw } = paperThreads();
const [social, club, specialist, clinic] = [fadumo, emil, mikael, leila];

/** What gives an agency away: its name, its id, whoever works there, and what was said about it. */
function tracesOf({ agencyName, agencyId, personName }: Actor, ...said: string[]): string[] {
  return [agencyName, agencyId, personName, ...said];
}

function expectWithout(shown: unknown, ...traces: string[]): void {
  const text = typeof shown === "string" ? shown : JSON.stringify(shown);
  expect(traces.filter((trace) => text.includes(trace))).toEqual([]);
}

describe("an invitation, when the school is asked, specialist care is called and a clinic was only thought of", () => {
  const contact = {
    contactSource: "Mamma berättar om Trollsländan.",
    reasonNote: "Utredningen hos Kråkboet.",
  };
  const whyNot = "Familjen vill inte ha Blåbärsgården.";

  // Red once with the agency asked for nowhere, in list, policy and own_invitation_ids: the list held the ids of the others.
  it("tells no receiver which others are asked or were thought of, on page, list or paper · T06, T07", async () => {
    const { caseId, invitationIds } = await invitedCase(
      anna,
      [social, club, specialist].map(({ agencyId }) => agencyId),
      {},
      { ...knownToSpecialist, ...contact },
    );
    await considerAgency(
      anna,
      considerationForm(caseId, clinic.agencyId, { decision: "leaveOut", reason: whyNot }),
    );
    for (const [index, receiver] of [social, club, specialist].entries()) {
      const others = [social, club, specialist, clinic].filter((one) => one !== receiver);
      const theirs = invitationIds.filter((_, other) => other !== index);
      const traces = [
        ...others.flatMap((other) => tracesOf(other)),
        ...theirs,
        whyNot,
        ...Object.values(contact),
      ];
      const id = invitationIds[index] ?? "";
      const paper = await getInvitationPaper(receiver, id);
      expectWithout(await getReceivedInvitation(receiver, id), ...traces);
      expectWithout(await listReceivedInvitations(receiver), ...traces);
      expectWithout(await listPastInvitations(receiver), ...traces);
      expectWithout(paper, ...traces);
      if (receiver === club) expectWithout(readPdf(await draw(paper)).text(), ...traces);
    }
  });

  // Red once with contactOf keeping what is said of a contact for any agency: the social services read the day of it.
  it("speaks of a care contact to nobody but the care that has it · T07", async () => {
    const agencies = [social, specialist].map(({ agencyId }) => agencyId);
    const { invitationIds } = await invitedCase(anna, agencies, {}, { ...knownToSpecialist, ...contact });
    const [other = "", cares = ""] = invitationIds;
    expect((await getReceivedInvitation(social, other)).snapshot.contactConfirmedOn).toBeNull();
    expect((await getReceivedInvitation(specialist, cares)).snapshot.contactConfirmedOn).not.toBeNull();
    const wordOfContact = /etablerad vårdkontakt/i;
    expect(JSON.stringify(await getInvitationPaper(social, other))).not.toMatch(wordOfContact);
    expect(JSON.stringify(await getInvitationPaper(specialist, cares))).toMatch(wordOfContact);
  });

  // Red once with names let out by case_progress and by headRow: the overview named an agency. Without headRow's alone none was.
  it("is told to the manager, who sees the case's head, without the name of any agency in it · T06", async () => {
    const agencies = [social, club, specialist].map(({ agencyId }) => agencyId);
    const { caseId } = await invitedCase(anna, agencies, {}, { ...knownToSpecialist, ...contact });
    const overview = await getOverview(kerstin);
    for (const other of [social, club, specialist]) {
      expectWithout(await getHead(kerstin, caseId), ...tracesOf(other));
      expectWithout(overview, ...tracesOf(other));
    }
  });
});

describe("a plan that an agency has tasks in, and then loses its consent", () => {
  // Red once with isCovered in contentFor saying yes to all: the club's copy named the agency, its people and its task.
  it("reaches the others without the agency's name, people or tasks, on page and paper · T06", async () => {
    const plan = await writtenPlan(anna, [club.agencyId, social.agencyId]);
    const { caseId, goalId, interventionId, invitationIds } = plan;
    const theirs = {
      responsible: `agency-${social.agencyId}`,
      ...{ contactName: "Kontakt Trollslända", what: "Hembesök av Kråkboet" },
    };
    await addIntervention(anna, interventionForm(caseId, goalId, social.agencyId, theirs));
    const { goalId: _goal, ...helped } = interventionForm(caseId, goalId, anna.agencyId, {
      contributingIds: [social.agencyId, club.agencyId],
    });
    await changeIntervention(anna, { ...helped, interventionId });
    const { versionId } = await fixPlan(anna, await fixForm(anna, caseId));
    const form = { idempotencyKey: randomUUID(), version: String(await caseVersion(anna, caseId)), caseId };
    const said = { giver: "child", agency: social.agencyId, receivedHow: "telephone" };
    await withdrawConsent(anna, withdrawConsentSchema.parse({ ...form, ...said }));

    const disclosureId = await handedCopy(anna, { caseId, versionId }, `agency-${club.agencyId}`);
    const traces = tracesOf(social, "Trollslända", "Kråkboet");
    const invitationId = invitationIds[club.agencyId] ?? "";
    const { content, way } = await getReceivedDisclosure(club, invitationId, disclosureId);
    expectWithout(content, ...traces);
    const receiver = { kind: "agency", id: club.agencyId } as const;
    const paper = disclosedDocument(content, { receiver, way, printed: null });
    expectWithout(paper, ...traces);
    expectWithout(readPdf(await draw(paper)).text(), ...traces);
  });
});
