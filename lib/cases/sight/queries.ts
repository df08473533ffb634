import "server-only";
import type { Actor } from "@/lib/access/actor";
import {
  type Asker,
  type CaseWorld,
  invitationState,
  readableDisclosuresOf,
  workingGrounds,
} from "@/lib/access/visibility";
import { readCase } from "@/lib/cases/queries";
import { readSightFacts, type SightFacts } from "@/lib/cases/sight/facts";
import type { AgencySight, SightGround, SightView } from "@/lib/cases/sight/views";
import type { CaseHead } from "@/lib/cases/views";

/** Why the reader sees the case, and who else sees what of it: the same rule as the database's, read aloud. */
export function getSight(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "sight", async (tx, head): Promise<SightView> => {
    const facts = await readSightFacts(tx, caseId);
    const world = worldOf(facts, head);
    return {
      grounds: groundsOf({ ...actor, isAppointed: true }, world, facts, now),
      colleagues: facts.workers.filter(({ agencyId }) => agencyId === head.coordinator?.agencyId),
      openings: facts.openings.filter(({ until }) => until > now),
      agencies: agenciesOf(world, facts),
    };
  });
}

function worldOf(facts: SightFacts, head: CaseHead): CaseWorld {
  return {
    ...facts,
    coordinatingAgencyId: head.coordinator?.agencyId ?? null,
    isClosed: head.closedAt !== null,
    assessment: null,
    // Whoever reads this by an emergency is let in by the database, which does not when the consent has ended.
    agenciesEnded: [],
  };
}

function groundsOf(asker: Asker, world: CaseWorld, facts: SightFacts, now: Date): SightGround[] {
  const isAskers = (one: { personId: string; agencyId: string }) =>
    one.personId === asker.personId && one.agencyId === asker.agencyId;
  return workingGrounds(asker, world, now).map((ground): SightGround => {
    if (ground.kind === "opening") {
      const { kind, until } = ground.opening;
      return { kind, until, reason: facts.openings.find((one) => one === ground.opening)?.reason ?? "" };
    }
    const worker = facts.workers.find(isAskers);
    return { ...ground, addedBy: worker && worker.addedById !== asker.personId ? worker.addedBy : null };
  });
}

/** Each agency once, by its latest invitation. */
function agenciesOf(world: CaseWorld, facts: SightFacts): AgencySight[] {
  const latest = new Map(facts.invitations.map((invitation) => [invitation.agencyId, invitation]));
  return [...latest.values()].map((invitation) => {
    const readable = readableDisclosuresOf(invitation.agencyId, world);
    return {
      agencyId: invitation.agencyId,
      name: invitation.name,
      state: invitationState(invitation, world),
      planNumbers: facts.disclosures
        .filter(({ disclosureId }) => readable.includes(disclosureId))
        .map(({ number }) => number),
    };
  });
}
