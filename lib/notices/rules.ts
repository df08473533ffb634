import type { PlainDate } from "@/lib/time/plain-date";
import { isWorkingDay } from "@/lib/time/working-days";

/** What somebody chooses how to be mailed about, one by one. */
export const noticeGroups = ["invitations", "meetings", "cases", "protection"] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

/**
 * `workers`: at the agency that coordinates. `invited`: at an invited agency, who works with it or receives. `deciders`: managers and
 * their delegates. `reviewers`: of the authority's log. `answerers`: who manages, or receives from others.
 */
type Receiver =
  "workers" | "invited" | "both" | "watchers" | "oneself" | "deciders" | "reviewers" | "answerers";

type KindRow = { readonly group: NoticeGroup; readonly to: Receiver; readonly isUrgent: boolean };

/** Everything that is told, to whom, and whether it waits for the day's mail. The facts that cause it stand in the migration. */
export const noticeKinds = {
  invitationReceived: { group: "invitations", to: "invited", isUrgent: false },
  invitationAnswered: { group: "invitations", to: "workers", isUrgent: false },
  answerOverdue: { group: "invitations", to: "workers", isUrgent: false },
  mailFailed: { group: "invitations", to: "workers", isUrgent: true },
  meetingMoved: { group: "meetings", to: "both", isUrgent: true },
  meetingCancelled: { group: "meetings", to: "both", isUrgent: true },
  meetingNear: { group: "meetings", to: "both", isUrgent: false },
  nextMeetingUnplanned: { group: "meetings", to: "workers", isUrgent: false },
  caseHanded: { group: "cases", to: "oneself", isUrgent: false },
  planHanded: { group: "cases", to: "invited", isUrgent: false },
  coordinationOffered: { group: "cases", to: "invited", isUrgent: false },
  coordinationAnswered: { group: "cases", to: "both", isUrgent: false },
  consentWithdrawn: { group: "cases", to: "workers", isUrgent: true },
  openingWaits: { group: "protection", to: "watchers", isUrgent: true },
  emergencyOpened: { group: "protection", to: "watchers", isUrgent: true },
  openingDecided: { group: "protection", to: "oneself", isUrgent: true },
  decisionWaits: { group: "cases", to: "deciders", isUrgent: false },
  liftingWaits: { group: "protection", to: "workers", isUrgent: false },
  deviationReceived: { group: "cases", to: "answerers", isUrgent: false },
  deviationAnswered: { group: "cases", to: "oneself", isUrgent: false },
  familySilent: { group: "cases", to: "workers", isUrgent: false },
  unusualReading: { group: "protection", to: "reviewers", isUrgent: true },
} as const satisfies Record<string, KindRow>;

export type NoticeKind = keyof typeof noticeKinds;

export const deliveries = ["direct", "digest", "none"] as const;
/** `direct`: at once where it is urgent, the rest in the day's mail. */
export type Delivery = (typeof deliveries)[number];

export type MailPreferences = {
  readonly delivery: Readonly<Record<NoticeGroup, Delivery>>;
  /** "HH:MM", as every hour here. */
  readonly digestAt: string;
  /** "" when no hours are quiet. */
  readonly quietFrom: string;
  readonly quietTo: string;
};

/** What is proposed to somebody who has not chosen. */
export const usualPreferences: MailPreferences = {
  delivery: { invitations: "digest", meetings: "direct", cases: "digest", protection: "direct" },
  digestAt: "07:30",
  quietFrom: "18:00",
  quietTo: "07:00",
};

/** The clock and the day in Sweden. */
export type Hour = { readonly day: PlainDate; readonly time: string };

/** From the first minute to the one before the last; hours may pass midnight. */
export function isQuiet(
  { quietFrom, quietTo }: Pick<MailPreferences, "quietFrom" | "quietTo">,
  time: string,
): boolean {
  if (quietFrom === "" || quietTo === "") return false;
  if (quietFrom <= quietTo) return time >= quietFrom && time < quietTo;
  return time >= quietFrom || time < quietTo;
}

export type NoticeMailKind = "digest" | "urgent";
export type DueMail = { readonly kind: NoticeMailKind; readonly kinds: readonly NoticeKind[] };

/** The mails that are due now about what has not been read or mailed. What is urgent is not in the digest too, where it goes at once. */
export function dueMails(
  preferences: MailPreferences,
  unread: readonly NoticeKind[],
  { day, time }: Hour,
): DueMail[] {
  if (isQuiet(preferences, time)) return [];
  const urgent = unread.filter((kind) => goesAtOnce(preferences, kind));
  const others = unread.filter((kind) => !goesAtOnce(preferences, kind) && isWanted(preferences, kind));
  const isDigestTime = isWorkingDay(day) && time >= preferences.digestAt;
  return [
    ...(urgent.length > 0 ? [{ kind: "urgent", kinds: urgent } as const] : []),
    ...(others.length > 0 && isDigestTime ? [{ kind: "digest", kinds: others } as const] : []),
  ];
}

export type MailMoment = "now" | "unwanted" | { readonly minutes: number };

/** Asked when a mail is about to leave: its receiver may have chosen anew since, or the quiet hours may have begun. */
export function whenToMail(
  preferences: MailPreferences,
  kinds: readonly NoticeKind[],
  time: string,
): MailMoment {
  if (!kinds.some((kind) => isWanted(preferences, kind))) return "unwanted";
  return isQuiet(preferences, time) ? { minutes: minutesUntil(time, preferences.quietTo) } : "now";
}

export function isWanted({ delivery }: MailPreferences, kind: NoticeKind): boolean {
  return delivery[noticeKinds[kind].group] !== "none";
}

function goesAtOnce({ delivery }: MailPreferences, kind: NoticeKind): boolean {
  return noticeKinds[kind].isUrgent && delivery[noticeKinds[kind].group] === "direct";
}

const minutesADay = 24 * 60;

function minutesUntil(time: string, later: string): number {
  return (minutesOf(later) - minutesOf(time) + minutesADay) % minutesADay;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
