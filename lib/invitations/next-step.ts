import { maySummon } from "@/lib/invitations/sender/rules";
import type { InvitationsView, Invitee, InviteeState } from "@/lib/invitations/views";
import type { PlainDate } from "@/lib/time/plain-date";

export type InvitationStep =
  | { readonly kind: "askFamily" }
  | { readonly kind: "consider" }
  | { readonly kind: "planMeeting" }
  | { readonly kind: "chooseAreas" }
  | { readonly kind: "prepare"; readonly agency: Invitee["agency"] }
  | { readonly kind: "check"; readonly count: number }
  | { readonly kind: "wait"; readonly answerBy: PlainDate };

/** The one thing to do now: everyone is prepared before anything is sent, so that the texts are read together. Who may not send waits. */
export function nextInvitationStep(view: InvitationsView): InvitationStep | null {
  const { invitees, meeting, hasAreas } = view;
  if (view.familyContact === "missing") return { kind: "askFamily" };
  if (invitees.length === 0) return { kind: "consider" };
  if (!meeting) return { kind: "planMeeting" };
  if (!hasAreas) return { kind: "chooseAreas" };
  const unprepared = invitees.find(({ state }) => state === "notPrepared");
  if (unprepared) return { kind: "prepare", agency: unprepared.agency };
  const ready = readyToSend(invitees);
  if (ready.length > 0)
    return maySummon(view.summonsSender).granted ? { kind: "check", count: ready.length } : null;
  const isWaiting = invitees.some(({ state }) => awaitingAnswer.has(state));
  return isWaiting ? { kind: "wait", answerBy: meeting.answerBy } : null;
}

const awaitingAnswer: ReadonlySet<InviteeState> = new Set(["queued", "sent", "failed", "seen"]);

/** Prepared, or sent before the meeting was moved. */
export function readyToSend(invitees: readonly Invitee[]): Invitee[] {
  return invitees.filter(
    ({ state, maySend }) => (state === "prepared" || state === "outdated") && maySend.granted,
  );
}
