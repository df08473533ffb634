import type { StageFacts } from "@/lib/cases/stage";
import type { PlainDate } from "@/lib/time/plain-date";

/** Something that closing the case would leave undone. */
export type Outstanding =
  | { readonly key: "unheldMeeting" | "unfixedPlan" | "unfixedChanges" }
  | { readonly key: "unansweredInvitations" | "undeliveredCopies"; readonly count: number }
  | { readonly key: "agreedDay"; readonly day: PlainDate };

/** What to know before a case is closed. It hinders nothing: whoever closes decides. */
export function outstandingOf({ meeting, invitations, plan, nextOn }: StageFacts): Outstanding[] {
  const unanswered = invitations.filter(({ sentOn, answeredOn }) => sentOn !== null && answeredOn === null);
  const isHeld = meeting !== null && meeting.heldOn !== null;
  const isPlanMissing = isHeld && (plan.lastFixedOn === null || plan.lastFixedOn < (meeting.heldOn ?? ""));
  return [
    ...(meeting && !isHeld ? [{ key: "unheldMeeting" } as const] : []),
    ...(!isHeld && unanswered.length > 0
      ? [{ key: "unansweredInvitations", count: unanswered.length } as const]
      : []),
    ...(isPlanMissing ? [{ key: "unfixedPlan" } as const] : []),
    ...(plan.hasUnfixedChanges ? [{ key: "unfixedChanges" } as const] : []),
    ...(plan.undeliveredCopyCount > 0
      ? [{ key: "undeliveredCopies", count: plan.undeliveredCopyCount } as const]
      : []),
    ...(nextOn ? [{ key: "agreedDay", day: nextOn } as const] : []),
  ];
}
