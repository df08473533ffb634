import type { Task } from "@/lib/access/actor";

const minute = 60_000;

/** How long a session lives without a request, and at most. PDL and SolPUL ask for strong control; figures from ASVS 5.0 7.3. */
export const idleMinutes = 30;
export const absoluteHours = 12;

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

/** A user name as it is stored and counted: two ways of writing the same letters are the same name. */
export function normalUsername(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase();
}

/** The page to go on to after sign-in: a path of our own, else the start. Never another site. */
export function ownPath(asked: string | undefined): string {
  if (!asked || !/^\/[a-z][\w\-/]*(\?[\w\-=&%.]*)?$/i.test(asked)) return "/";
  return /^\/(sign|api)/.test(asked) ? "/" : asked;
}

export type StaffPage = "cases" | "invitations" | "overview" | "people" | "agencies" | "help";

/** The pages in the menu of somebody with these tasks. What they find there is decided by each page. */
export function menuFor(tasks: readonly Task[]): StaffPage[] {
  const all: readonly [StaffPage, boolean][] = [
    ["cases", tasks.includes("caseWork") || !(tasks.includes("manage") || tasks.includes("administer"))],
    ["invitations", tasks.includes("receive")],
    ["overview", tasks.includes("manage")],
    // A manager reaches it from the overview.
    ["people", tasks.includes("administer") && !tasks.includes("manage")],
    ["agencies", true],
    ["help", true],
  ];
  return all.filter(([, isShown]) => isShown).map(([page]) => page);
}

/** Where somebody with these tasks begins the day. */
export function startPathFor(tasks: readonly Task[]): string {
  return `/${menuFor(tasks)[0] ?? "help"}`;
}
