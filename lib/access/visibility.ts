import type { Task } from "@/lib/access/actor";

/** A person in one appointment, and whether it counts today. */
export type Asker = {
  readonly personId: string;
  readonly agencyId: string;
  readonly tasks: readonly Task[];
  readonly isAppointed: boolean;
};

export type CaseWorkerFact = { readonly personId: string; readonly agencyId: string; readonly since: Date };
export type OpeningFact = {
  readonly personId: string;
  readonly agencyId: string;
  readonly kind: "manager" | "emergency";
  readonly until: Date;
  /** By a second person, where somebody in the case is protected. */
  readonly isApproved: boolean;
};
export type InvitationFact = {
  readonly invitationId: string;
  readonly agencyId: string;
  readonly isRecalled: boolean;
  readonly isSeen: boolean;
  readonly tookPart: boolean;
  readonly latestAnswer: "coming" | "cannot" | "substitute" | null;
};

/** Everything about one case that decides who sees what of it. */
export type CaseWorld = {
  readonly initiatingAgencyId: string;
  readonly coordinatingAgencyId: string | null;
  readonly isClosed: boolean;
  readonly assessment: { readonly agencyId: string; readonly authorId: string } | null;
  /** Whose work goes on. */
  readonly workers: readonly CaseWorkerFact[];
  readonly openings: readonly OpeningFact[];
  /** The agencies that consents in force name (lib/consents/rules). */
  readonly agenciesInForce: readonly string[];
  /** The agencies that a consent once named and no longer does, or all when somebody has said no. */
  readonly agenciesEnded: readonly string[];
  /** Anybody in the case is protected, or may be. */
  readonly holdsProtected: boolean;
  readonly invitations: readonly InvitationFact[];
  readonly disclosures: readonly { readonly disclosureId: string; readonly agencyId: string }[];
};

/** What opens a case's working zone to somebody. */
export type WorkingGround =
  | { readonly kind: "caseWorker"; readonly since: Date }
  | { readonly kind: "opening"; readonly opening: OpeningFact };

export type InvitationState =
  "sent" | "seen" | "accepted" | "declined" | "recalled" | "ended" | "consentEnded";

/** The child, consents, notes and drafts: case workers of the agency that coordinates, and who has opened the case for a time. */
export function workingGrounds(asker: Asker, world: CaseWorld, now: Date): WorkingGround[] {
  if (!asker.isAppointed || world.coordinatingAgencyId !== asker.agencyId) return [];
  const worker = world.workers.find((one) => isAskers(one, asker));
  const opening = world.openings
    .filter((one) => isAskers(one, asker) && one.until > now && opens(one, asker, world))
    .toSorted((a, b) => b.until.getTime() - a.until.getTime())[0];
  return [
    ...(worker ? [{ kind: "caseWorker", since: worker.since } as const] : []),
    ...(opening ? [{ kind: "opening", opening } as const] : []),
  ];
}

/** A manager's opening needs the task; an emergency also that the family has not taken its consent back, and a second person at protection. */
function opens(opening: OpeningFact, asker: Asker, world: CaseWorld): boolean {
  if (opening.kind === "manager") return asker.tasks.includes("manage");
  const isCleared = !world.holdsProtected || opening.isApproved;
  return asker.tasks.includes("caseWork") && isCleared && !world.agenciesEnded.includes(opening.agencyId);
}

/** Code, dates, stage and next step, without identity: the manager where the case began, and where it is coordinated. */
export function seesHead(asker: Asker, world: CaseWorld): boolean {
  const agencies = [world.initiatingAgencyId, world.coordinatingAgencyId];
  return asker.isAppointed && asker.tasks.includes("manage") && agencies.includes(asker.agencyId);
}

/** The assessment before the case: who wrote it, and who works with the case it led to, in the agency where it was written. */
export function seesAssessment(asker: Asker, { assessment, ...world }: CaseWorld): boolean {
  if (!asker.isAppointed || assessment?.agencyId !== asker.agencyId) return false;
  const isInCase =
    world.initiatingAgencyId === asker.agencyId && world.workers.some((one) => isAskers(one, asker));
  return assessment.authorId === asker.personId || isInCase;
}

export function invitationState(invitation: InvitationFact, world: CaseWorld): InvitationState {
  if (invitation.isRecalled) return "recalled";
  if (world.isClosed) return "ended";
  if (!world.agenciesInForce.includes(invitation.agencyId)) return "consentEnded";
  if (invitation.tookPart) return "accepted";
  if (invitation.latestAnswer === "cannot") return "declined";
  if (invitation.latestAnswer !== null) return "accepted";
  return invitation.isSeen ? "seen" : "sent";
}

/** Every invitation that the asker's agency ever got, for who receives or works with it; `isReadable` says whether its content still is. */
export function ownInvitations(asker: Asker, world: CaseWorld) {
  const isTheirs = asker.tasks.includes("receive") || world.workers.some((one) => isAskers(one, asker));
  if (!asker.isAppointed || !isTheirs) return [];
  return world.invitations
    .filter(({ agencyId }) => agencyId === asker.agencyId)
    .map((invitation) => {
      const state = invitationState(invitation, world);
      return {
        invitationId: invitation.invitationId,
        state,
        isReadable: state === "sent" || state === "seen" || state === "accepted",
      };
    });
}

/** The versions handed to the asker's agency, for who receives or works with its invitations. */
export function readableDisclosures(asker: Asker, world: CaseWorld): string[] {
  return ownInvitations(asker, world).length > 0 ? readableDisclosuresOf(asker.agencyId, world) : [];
}

/** The versions that an agency reads: those handed to it, once it has accepted and while its consent is in force. */
export function readableDisclosuresOf(agencyId: string, world: CaseWorld): string[] {
  const hasAccepted = world.invitations.some(
    (invitation) => invitation.agencyId === agencyId && invitationState(invitation, world) === "accepted",
  );
  const handed = world.disclosures.filter((disclosure) => hasAccepted && disclosure.agencyId === agencyId);
  return handed.map(({ disclosureId }) => disclosureId);
}

function isAskers(one: { readonly personId: string; readonly agencyId: string }, asker: Asker): boolean {
  return one.personId === asker.personId && one.agencyId === asker.agencyId;
}
