import { randomUUID } from "node:crypto";
import { closeCase } from "@/lib/cases/commands";
import { closeCaseSchema } from "@/lib/cases/schemas";
import { recordConsent, withdrawConsent } from "@/lib/consents/commands";
import { getConsents } from "@/lib/consents/queries";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { listReceivedDisclosures } from "@/lib/disclosures/queries";
import { DomainError, NotFoundError, UnavailableError } from "@/lib/errors";
import { sendInvitations } from "@/lib/invitations/commands";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { getInvitations } from "@/lib/invitations/queries";
import { answerInvitation, passOnWithdrawal } from "@/lib/invitations/received/commands";
import { getReceivedInvitation } from "@/lib/invitations/received/queries";
import { answerInvitationSchema, passOnWithdrawalSchema } from "@/lib/invitations/schemas";
import { holdMeeting } from "@/lib/meetings/notes/commands";
import { holdMeetingSchema } from "@/lib/meetings/notes/schemas";
import { arrangePlan } from "@/lib/plans/arrange-commands";
import { fixPlan, planNextMeeting } from "@/lib/plans/commands";
import { addIntervention } from "@/lib/plans/intervention-commands";
import { arrangeSchema } from "@/lib/plans/schemas";
import { addDays } from "@/lib/time/plain-date";
import { caseVersion, type OpenedCase, openedCase, today, yes } from "@/tests/support/cases";
import {
  considerationForm,
  neededIn,
  plannedMeeting,
  preparationForm,
  sendingForm,
} from "@/tests/support/invitations";
import { meetingForm, notedMeeting, notesOf } from "@/tests/support/meetings";
import { anna, emil, fadumo } from "@/tests/support/people";
import {
  addedGoal,
  fixForm,
  handedCopy,
  interventionForm,
  nextMeetingForm,
  startedPlan,
} from "@/tests/support/plans";
import type { Act, GiverName, Invited, Party } from "./acts";
import type { Sight } from "./oracle";

const actors = { own: anna, social: fadumo, club: emil };
const idOf = (party: Party) => actors[party].agencyId;
const invitedParties = ["social", "club"] as const;

/** A case in PostgreSQL, with what its forms refer to. The same person does everything that is done where it is coordinated. */
export class DatabaseCase {
  readonly #meetingIds: string[] = [];
  readonly #invitations: { readonly party: Invited; readonly id: string; answers: number }[] = [];
  #goalId = "";
  readonly #tasks: string[] = [];
  #versionId: string | null = null;

  private constructor(readonly opened: OpenedCase) {}

  static async open(): Promise<DatabaseCase> {
    const opened = await openedCase(anna, { guardians: ["Risten Länta", "Per-Anders Holmqvist"] });
    await neededIn(anna, opened.caseId);
    for (const party of invitedParties)
      await considerAgency(anna, considerationForm(opened.caseId, idOf(party)));
    return new DatabaseCase(opened);
  }

  /** Whether the act was done. A refusal is an answer; anything else is a fault. */
  async try(act: Act): Promise<boolean> {
    try {
      await this.#do(act);
      return true;
    } catch (error) {
      if (error instanceof DomainError && !(error instanceof UnavailableError)) return false;
      throw error;
    }
  }

  async sight(): Promise<Sight> {
    const { view } = await getConsents(anna, this.opened.caseId);
    const inForce = view.agencies.filter((agency) => agency.isInForce).map(({ agencyId }) => agencyId);
    const [readsInvitation, readsCopies]: [Invited[], Invited[]] = [[], []];
    for (const party of invitedParties)
      for (const { id } of this.#invitations.filter((one) => one.party === party)) {
        const received = await getReceivedInvitation(actors[party], id).catch(noneWhere(null));
        const copies = await listReceivedDisclosures(actors[party], id).catch(noneWhere([]));
        if (received && !readsInvitation.includes(party)) readsInvitation.push(party);
        if (copies.length > 0 && !readsCopies.includes(party)) readsCopies.push(party);
      }
    return {
      inForce: (["own", "social", "club"] as const).filter((party) => inForce.includes(idOf(party))),
      readsInvitation,
      readsCopies,
    };
  }

  #do(act: Act): Promise<unknown> {
    const { caseId } = this.opened;
    switch (act.kind) {
      case "give":
        return this.#give(act.giver, act.to.map(idOf), act.days);
      case "refuse":
        return this.#said(act.giver, [], { position: "refused" });
      case "withdraw": {
        const agency = act.from === "all" ? "all" : idOf(act.from);
        return this.#onCase({ giver: this.#giver(act.giver), agency, receivedHow: "telephone" }).then(
          (form) => withdrawConsent(anna, withdrawConsentSchema.parse(form)),
        );
      }
      case "passOn":
        return this.#passOn(act.party, act.isWhole ? "whole" : "own");
      case "planMeeting":
        return plannedMeeting(anna, caseId, { plannedOn: today, answerBy: today }).then(({ meetingId }) =>
          this.#meetingIds.push(meetingId),
        );
      case "invite":
        return this.#invite(act.party);
      case "answer":
        return this.#answer(act.party, act.isComing);
      case "hold":
        return this.#hold();
      case "startPlan":
        return this.#startPlan();
      case "addTask":
        return this.#addTask(act.party);
      case "removeTask":
        return this.#removeTask();
      case "fix":
        return this.#fix();
      case "handOut":
        return this.#handOut(act.to);
      case "close":
        return this.#onCase({ reason: act.reason, summary: "Klart." }).then((form) =>
          closeCase(anna, closeCaseSchema.parse(form)),
        );
      case "wait":
        throw new Error("Time does not go by in the database");
    }
  }

  #giver(giver: GiverName): string {
    return giver === "child" ? "child" : (this.opened.guardianIds[giver === "mother" ? 0 : 1] ?? "");
  }

  #give(giver: GiverName, agencyIds: readonly string[], days: number) {
    const validUntil = addDays(today, days);
    return this.#said(giver, agencyIds, { validUntil, statedOn: validUntil < today ? validUntil : today });
  }

  async #said(giver: GiverName, agencyIds: readonly string[], changes: object) {
    return recordConsent(anna, await yes(anna, this.opened.caseId, this.#giver(giver), agencyIds, changes));
  }

  async #passOn(party: Invited, reach: string) {
    const { id, answers } = this.#latest(party);
    const said = { saidBy: "guardian", reach, receivedHow: "telephone" };
    const form = { ...keyed(answers), invitationId: id, ...said };
    return passOnWithdrawal(actors[party], passOnWithdrawalSchema.parse(form));
  }

  async #invite(party: Invited) {
    const { caseId } = this.opened;
    const { view } = await getInvitations(anna, caseId);
    if (!view.invitees.find(({ agency }) => agency.id === idOf(party))?.prepared)
      await prepareInvitation(anna, preparationForm(caseId, idOf(party), { kind: "invitation" }));
    await sendInvitations(anna, await sendingForm(anna, caseId, [idOf(party)]));
    const sent = (await getInvitations(anna, caseId)).view.invitees.find(
      ({ agency }) => agency.id === idOf(party),
    );
    this.#invitations.push({ party, id: sent?.invitation?.id ?? "", answers: 0 });
  }

  async #answer(party: Invited, isComing: boolean) {
    const latest = this.#latest(party);
    const said = isComing ? { kind: "coming" } : { kind: "cannot", reason: "Ingen är ledig." };
    const form = { ...keyed(latest.answers), invitationId: latest.id, ...said };
    await answerInvitation(actors[party], answerInvitationSchema.parse(form));
    latest.answers += 1;
  }

  async #hold() {
    const meeting = { ...this.opened, meetingId: this.#meetingIds.at(-1) ?? randomUUID() };
    const { heldOn } = await notesOf(anna, meeting);
    if (heldOn === null) await notedMeeting(anna, meeting);
    const { version } = await notesOf(anna, meeting);
    await holdMeeting(anna, holdMeetingSchema.parse({ ...meetingForm(meeting, version), heldOn: today }));
  }

  async #startPlan() {
    const { caseId } = this.opened;
    await startedPlan(anna, caseId);
    this.#goalId = await addedGoal(anna, caseId);
    await planNextMeeting(anna, await nextMeetingForm(anna, caseId));
  }

  async #addTask(party: Party) {
    const goalId = this.#goalId || randomUUID();
    const form = interventionForm(this.opened.caseId, goalId, idOf(party));
    this.#tasks.push((await addIntervention(anna, form)).interventionId);
  }

  async #removeTask() {
    const { caseId } = this.opened;
    const rowId = this.#tasks.at(-1) ?? randomUUID();
    await arrangePlan(
      anna,
      arrangeSchema.parse({ ...keyed(1), caseId, rowId, row: "intervention", act: "remove" }),
    );
    this.#tasks.pop();
  }

  async #fix() {
    this.#versionId = (await fixPlan(anna, await fixForm(anna, this.opened.caseId))).versionId;
  }

  #handOut(to: Invited | "child") {
    const plan = { caseId: this.opened.caseId, versionId: this.#versionId ?? randomUUID() };
    return handedCopy(anna, plan, to === "child" ? "child" : `agency-${idOf(to)}`);
  }

  #latest(party: Invited) {
    return (
      this.#invitations.findLast((one) => one.party === party) ?? { party, id: randomUUID(), answers: 0 }
    );
  }

  async #onCase(fields: object) {
    const { caseId } = this.opened;
    return { ...keyed(await caseVersion(anna, caseId)), caseId, ...fields };
  }
}

function keyed(version: number) {
  return { idempotencyKey: randomUUID(), version: String(version) };
}

/** What does not exist for the reader; a fault of any other kind is one. */
function noneWhere<T>(none: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof NotFoundError) return none;
    throw error;
  };
}
