import type { Task } from "@/lib/access/actor";

const minute = 60_000;

/** How long a session lives without a request, and at most. PDL and SolPUL ask for strong control; figures from ASVS 5.0 7.3. */
export const idleMinutes = 30;
export const absoluteHours = 12;

/** How long the second factor may follow after the password. */
export const halfSessionMinutes = 10;

/** How long somebody who has just shown who they are is trusted with a sensitive act (ASVS 5.0 7.5.3). */
export const recentMinutes = 5;

/** Whether somebody has shown who they are recently enough for a sensitive act. */
export function isRecent(authenticatedAt: Date | null, now: Date): boolean {
  if (authenticatedAt === null) return false;
  const age = now.getTime() - authenticatedAt.getTime();
  // Two servers' clocks may differ a little; a moment further ahead is a clock that was moved.
  return age > -minute && age < recentMinutes * minute;
}

export function isHalfSessionAlive(
  half: { readonly createdAt: Date; readonly endedAt: Date | null },
  now: Date,
): boolean {
  return half.endedAt === null && now.getTime() < half.createdAt.getTime() + halfSessionMinutes * minute;
}

export type SessionFacts = {
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly revokedAt: Date | null;
};

/** When the session ends unless something happens in it. */
export function expiryOf(session: Pick<SessionFacts, "createdAt" | "seenAt">): Date {
  const idleEnd = session.seenAt.getTime() + idleMinutes * minute;
  const absoluteEnd = session.createdAt.getTime() + absoluteHours * 60 * minute;
  return new Date(Math.min(idleEnd, absoluteEnd));
}

export function isAlive(session: SessionFacts, now: Date): boolean {
  return session.revokedAt === null && now < expiryOf(session);
}

/** Tries that are answered at once; within `countedMinutes` those after them wait for each other. */
export const freeTries = 10;
export const countedMinutes = 15;
const longestWaitSeconds = 30;

/** How long the next try waits after this one. It grows, but nobody is kept out for long: a lock would be a weapon. */
export function waitSeconds(tries: number): number {
  if (tries <= freeTries) return 0;
  return Math.min(2 ** (tries - freeTries), longestWaitSeconds);
}

/** Wrong codes a day that an account takes from networks its person has never signed in from (NIST SP 800-63B-4). */
export const wrongCodesADay = 100;

/** A user name as it is stored and counted: two ways of writing the same letters are the same name. */
export function normalUsername(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase();
}

/** The page to go on to after sign-in: a path of our own, else the start. Never another site. */
export function ownPath(asked: string | undefined): string {
  if (!asked || !/^\/[a-z][\w\-/]*(\?[\w\-=&%.]*)?$/i.test(asked)) return "/";
  return /^\/(sign|step-up|api)/.test(asked) ? "/" : asked;
}

export type StaffPage = "cases" | "invitations" | "overview" | "people" | "log-review" | "agencies" | "help";

/** Tasks whose holder has a page of their own to begin with. */
const withOwnPage: readonly Task[] = ["manage", "administer", "reviewLog", "protectData"];

/** The pages in the menu of somebody with these tasks. What they find there is decided by each page. */
export function menuFor(tasks: readonly Task[]): StaffPage[] {
  const all: readonly [StaffPage, boolean][] = [
    ["cases", tasks.includes("caseWork") || !withOwnPage.some((task) => tasks.includes(task))],
    ["invitations", tasks.includes("receive")],
    ["overview", tasks.includes("manage")],
    // A manager reaches it from the overview.
    ["people", tasks.includes("administer") && !tasks.includes("manage")],
    ["log-review", tasks.includes("reviewLog") || tasks.includes("protectData")],
    ["agencies", true],
    ["help", true],
  ];
  return all.filter(([, isShown]) => isShown).map(([page]) => page);
}

/** Where somebody with these tasks begins the day. */
export function startPathFor(tasks: readonly Task[]): string {
  return `/${menuFor(tasks)[0] ?? "help"}`;
}

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/(Chrome|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/** What a person would call the device that says this about itself: "Firefox, Windows". Null when it says nothing we know. */
export function deviceOf(userAgent: string): string | null {
  const named = (list: typeof browsers) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  const names = [named(browsers), named(systems)].filter((name) => name !== undefined);
  return names.length > 0 ? names.join(", ") : null;
}
