import {
  type CaseWorld,
  invitationState,
  ownInvitations,
  readableDisclosures,
} from "@/lib/access/visibility";
import type { Permission } from "@/lib/access/permission";
import { mayChangeCase, mayCloseCase } from "@/lib/cases/rules";
import { stageOf } from "@/lib/cases/stage";
import type { Giver } from "@/lib/consents/rules";
import { mayHandOut, type PartyFacts } from "@/lib/disclosures/rules";
import { mayAnswer, mayInvite } from "@/lib/invitations/rules";
import { mayRegisterHeld } from "@/lib/meetings/notes/rules";
import { mayInviteTo, mayPlanMeeting } from "@/lib/meetings/planning/rules";
import { mayFixFor, mayPlan, type PlanFacts, unmetRequirements } from "@/lib/plans/rules";
import { addDays, type PlainDate, plainDate } from "@/lib/time/plain-date";
import { consentInForce, consentMissing, noPlan, stageFacts } from "@/tests/support/stage-facts";
import { type Act, givers, type Invited, parties, type Party } from "./acts";
import type { Sight } from "./oracle";
import { RulesConsents, toGiver } from "./rules-consents";
import { plannedFor, prepared, receiver, taskOf } from "./samples";

const openedOn = plainDate("2026-11-25");
type Meeting = { readonly plannedOn: PlainDate; heldOn: PlainDate | null };
type Invitation = CaseWorld["invitations"][number] & { readonly meeting: Meeting };
type Version = {
  readonly fixedOn: PlainDate;
  readonly parties: readonly string[];
  readonly handedTo: string[];
};

/** A case that is only facts. Every act asks the rules of the application, in the order in which the commands ask them. */
export class RulesCase {
  #day = openedOn;
  #closedAt: Date | null = null;
  readonly #consents = new RulesConsents(openedOn);
  readonly #meetings: Meeting[] = [];
  #invitations: Invitation[] = [];
  #plan: { readonly nextOn: PlainDate; readonly tasks: Party[] } | null = null;
  readonly #versions: Version[] = [];

  try(act: Act): boolean {
    if (act.kind === "wait") {
      this.#day = addDays(this.#day, act.days);
      return true;
    }
    return mayChangeCase({ closedAt: this.#closedAt }).granted && this.#do(act);
  }

  sight(): Sight {
    const asker = (party: Invited) => ({
      ...{ personId: party, agencyId: party, tasks: ["receive"] as const, isAppointed: true },
    });
    const others = ["social", "club"] as const;
    const world = this.#world();
    return {
      inForce: parties.filter((party) => this.#covers(party)),
      readsInvitation: others.filter((party) =>
        ownInvitations(asker(party), world).some(({ isReadable }) => isReadable),
      ),
      readsCopies: others.filter((party) => readableDisclosures(asker(party), world).length > 0),
    };
  }

  #do(act: Exclude<Act, { kind: "wait" }>): boolean {
    const upcoming = this.#meetings.find(({ heldOn }) => heldOn === null);
    switch (act.kind) {
      case "give":
        return this.#consents.give(toGiver(act.giver), act.to, this.#day, addDays(this.#day, act.days));
      case "refuse":
        return this.#consents.refuse(toGiver(act.giver), this.#day);
      case "withdraw":
        return this.#withdraw([toGiver(act.giver)], act.from === "all" ? null : act.from);
      case "passOn":
        return this.#reads(act.party) && this.#withdraw(givers.map(toGiver), act.isWhole ? null : act.party);
      case "planMeeting":
        if (upcoming || !mayPlanMeeting(plannedFor(this.#day), this.#day).granted) return false;
        return this.#meetings.push({ plannedOn: this.#day, heldOn: null }) > 0;
      case "invite":
        return upcoming !== undefined && this.#invite(act.party, upcoming);
      case "answer":
        return this.#answer(act.party, act.isComing ? "coming" : "cannot");
      case "hold":
        return upcoming !== undefined && this.#hold(upcoming);
      case "startPlan":
        if (this.#plan || !mayPlan(this.#lastHeldOn()).granted) return false;
        this.#plan = { nextOn: addDays(this.#day, 60), tasks: [] };
        return true;
      case "addTask":
        if (!this.#plan || !this.#covers(act.party)) return false;
        return this.#plan.tasks.push(act.party) > 0;
      case "removeTask":
        return this.#plan?.tasks.pop() !== undefined;
      case "fix":
        return this.#fix();
      case "handOut":
        return this.#handOut(act.to);
      case "close":
        return this.#close(act.reason);
    }
  }

  /** What is taken back calls home every invitation that nothing covers any more. */
  #withdraw(from: readonly Giver[], party: Party | null): boolean {
    if (!this.#consents.withdraw(from, party)) return false;
    this.#invitations = this.#invitations.map((one) =>
      this.#covers(one.agencyId) ? one : { ...one, isRecalled: true },
    );
    return true;
  }

  #invite(party: Invited, meeting: Meeting): boolean {
    const stands = this.#invitations.some(
      (one) => one.meeting === meeting && one.agencyId === party && !one.isRecalled,
    );
    const gate = { coversSender: this.#covers("own"), coversReceiver: this.#covers(party) };
    const asked = [
      mayInviteTo(plannedFor(meeting.plannedOn), this.#day),
      mayInvite(receiver, prepared, gate),
    ];
    if (stands || !asked.every(isGranted)) return false;
    const invitationId = String(this.#invitations.length);
    const fresh = { isRecalled: false, isSeen: false, tookPart: false, latestAnswer: null };
    return this.#invitations.push({ invitationId, agencyId: party, meeting, ...fresh }) > 0;
  }

  #answer(party: Invited, latestAnswer: "coming" | "cannot"): boolean {
    const latest = this.#latest(party);
    if (!latest || !this.#reads(party) || !mayAnswer(latest.meeting.plannedOn, this.#day).granted)
      return false;
    this.#invitations = this.#invitations.map((one) => (one === latest ? { ...one, latestAnswer } : one));
    return true;
  }

  #hold(meeting: Meeting): boolean {
    if (!mayRegisterHeld(meeting, meeting.plannedOn, this.#day, null).granted) return false;
    meeting.heldOn = meeting.plannedOn;
    this.#invitations = this.#invitations.map((one) =>
      one.meeting === meeting && !one.isRecalled ? { ...one, tookPart: true } : one,
    );
    return true;
  }

  #fix(): boolean {
    const heldOn = this.#lastHeldOn();
    if (!this.#plan || heldOn === null) return false;
    const { tasks, nextOn } = this.#plan;
    const facts: PlanFacts = {
      areas: [{ key: "safe", label: "Trygg" }],
      goals: [{ id: "goal", area: "safe", text: "Går till lektionerna." }],
      interventions: tasks.map((party) => taskOf(party, openedOn)),
      agenciesInForce: this.#consents.inForce(this.#day),
      ...{ ownAgencyId: "own", agencyNames: {}, heldOn, hasCoordinator: true, lacksNamedCoordinator: false },
      ...{ isUnderWay: false, lacksAsSip: [], nextMeetingOn: nextOn, nextMeetingNote: "" },
    };
    const family = {
      attended: true,
      part: "attended",
      approvedOn: null,
      approvedHow: null,
      reason: "",
    } as const;
    if (unmetRequirements(facts).length > 0 || !mayFixFor(family, heldOn, this.#day).granted) return false;
    const meeting = this.#meetings.findLast((one) => one.heldOn !== null);
    const there = this.#invitations.filter(
      (one) => one.meeting === meeting && (one.tookPart || !one.isRecalled),
    );
    const named = [...tasks, ...there.map(({ agencyId }) => agencyId)];
    return this.#versions.push({ fixedOn: this.#day, parties: named, handedTo: [] }) > 0;
  }

  #handOut(to: Invited | "child"): boolean {
    const version = this.#versions.at(-1);
    if (!version || (to !== "child" && !version.parties.includes(to))) return false;
    const facts: PartyFacts = {
      kind: to === "child" ? "child" : "agency",
      ...{
        isHandedOut: version.handedTo.includes(to),
        isWaived: false,
        receivesPlan: false,
        hasSignIn: true,
      },
      hasConsent: to !== "child" && this.#covers(to),
      isInvited: this.#invitations.some(({ agencyId, isRecalled }) => agencyId === to && !isRecalled),
    };
    // The database alone asks whether the sender is covered too.
    const isSenderCovered = to === "child" || this.#covers("own");
    const handing = mayHandOut(facts, { way: "atMeeting", on: this.#day }, version.fixedOn, this.#day);
    return isSenderCovered && handing.granted && version.handedTo.push(to) > 0;
  }

  #close(reason: "needsMet" | "noConsent" | "moved"): boolean {
    const isConsentInForce = this.#covers("own");
    const meeting = this.#meetings.at(-1);
    const facts = stageFacts({
      openedOn,
      closedOn: null,
      consent: isConsentInForce ? consentInForce : consentMissing([]),
      meeting: meeting ? { ...meeting, answerBy: meeting.plannedOn } : null,
      plan: { ...noPlan, lastFixedOn: this.#versions.at(-1)?.fixedOn ?? null },
      nextOn: this.#plan?.nextOn ?? null,
    });
    if (!mayCloseCase(reason, { stage: stageOf(facts, this.#day), isConsentInForce }).granted) return false;
    this.#closedAt = new Date(0);
    return true;
  }

  #covers(agencyId: string): boolean {
    return this.#consents.inForce(this.#day).includes(agencyId);
  }

  #latest(party: Invited) {
    return this.#invitations.findLast(({ agencyId }) => agencyId === party);
  }

  #reads(party: Invited): boolean {
    const latest = this.#latest(party);
    return (
      latest !== undefined && ["sent", "seen", "accepted"].includes(invitationState(latest, this.#world()))
    );
  }

  #lastHeldOn(): PlainDate | null {
    return this.#meetings.findLast(({ heldOn }) => heldOn !== null)?.heldOn ?? null;
  }

  #world(): CaseWorld {
    return {
      ...{ initiatingAgencyId: "own", coordinatingAgencyId: "own", isClosed: this.#closedAt !== null },
      ...{ assessment: null, workers: [], openings: [], agenciesEnded: [], holdsProtected: false },
      agenciesInForce: this.#consents.inForce(this.#day),
      invitations: this.#invitations,
      disclosures: this.#versions.flatMap(({ handedTo }, index) =>
        handedTo.map((agencyId) => ({ disclosureId: `${index} ${agencyId}`, agencyId })),
      ),
    };
  }
}

function isGranted({ granted }: Permission): boolean {
  return granted;
}
