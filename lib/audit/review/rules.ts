import type { Actor } from "@/lib/access/actor";
import { granted, type Permission, refused } from "@/lib/access/permission";
import { readActs } from "@/lib/audit/rules";
import { addDays, type PlainDate, weekdayOf } from "@/lib/time/plain-date";

/** What a reviewer can ask the log for. */
export const logKinds = ["all", "readings", "denied", "signIns"] as const;
export type LogKind = (typeof logKinds)[number];

export const verdicts = ["justified", "investigate"] as const;
export type Verdict = (typeof verdicts)[number];

const acts: Readonly<Record<Exclude<LogKind, "all">, readonly string[]>> = {
  readings: readActs,
  denied: ["access.denied", "session.refused"],
  signIns: ["session.started", "session.ended", "session.refused", "session.appointmentSwitched"],
};

/** The acts of a kind, or null for every act there is. */
export function actsOf(kind: LogKind): readonly string[] | null {
  return kind === "all" ? null : acts[kind];
}

/** The data protection officer reads the log; only its reviewer draws samples, judges and signs. */
export function mayReview(actor: Actor): Permission {
  return actor.tasks.includes("reviewLog") ? granted : refused("audit.review.refusals.notReviewer");
}

/** Nobody reviews what they did themselves, and a judgement stands. */
export function mayJudge(
  actor: Actor,
  event: { readonly personId: string | null; readonly isJudged: boolean },
  isSignedOff: boolean,
): Permission {
  if (!mayReview(actor).granted) return mayReview(actor);
  if (isSignedOff) return refused("audit.review.refusals.signedOff");
  if (event.isJudged) return refused("audit.review.refusals.judged");
  return event.personId === actor.personId ? refused("audit.review.refusals.own") : granted;
}

/** A sample is signed off once, when every event in it has been judged. */
export function maySignOff(
  actor: Actor,
  judgedCount: number,
  eventCount: number,
  isSignedOff: boolean,
): Permission {
  if (!mayReview(actor).granted) return mayReview(actor);
  if (isSignedOff) return refused("audit.review.refusals.signedOff");
  return judgedCount < eventCount ? refused("audit.review.refusals.notAllJudged") : granted;
}

/** The Monday of the latest week that is over. */
export function latestWeekOver(today: PlainDate): PlainDate {
  return addDays(today, -7 - (weekdayOf(today) - 1));
}
