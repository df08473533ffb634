/** What an address or a form asked for: the page without its ids, and the ids. Never a word that somebody typed. */
export type Asked = { readonly page: string; readonly ids: readonly string[] };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ownWord = /^[a-z][a-z-]{0,40}$/;
const mostIds = 8;

/** @param path the address with its query, which is left out. */
export function askedFor(path: string, fields: Readonly<Record<string, unknown>> = {}): Asked {
  const parts = (path.split("?")[0] ?? "").split("/").filter((part) => part !== "");
  const inForm = Object.entries(fields).flatMap(([name, value]) =>
    name.endsWith("Id") && typeof value === "string" && uuid.test(value) ? [value] : [],
  );
  const inPath = parts.filter((part) => uuid.test(part));
  return {
    page: `/${parts.map((part) => (ownWord.test(part) ? part : "[id]")).join("/")}`,
    ids: [...new Set([...inForm, ...inPath].map((id) => id.toLowerCase()))].slice(0, mostIds),
  };
}

/** Acts by which somebody saw something about the child. */
export const readActs = [
  "case.read",
  "cases.listed",
  "invitation.listed",
  "invitation.seen",
  "invitation.read",
  "invitation.printed",
  "invitation.calendarTaken",
  "disclosure.listed",
  "disclosure.read",
  "disclosure.downloaded",
] as const;
export type ReadAct = (typeof readActs)[number];

/** Whether an act only looked at something, also where that was nothing about a child. */
export function isLooking(act: string): boolean {
  return /\.(listed|read|seen|printed|downloaded)$/.test(act);
}

export const readThings = [
  "case",
  "child",
  "guardian",
  "consents",
  "caseWorkers",
  "invitations",
  "meeting",
  "preparations",
  "familyContacts",
  "needs",
  "plan",
  "history",
  "closure",
  "accessLog",
  "list",
  "invitation",
  "receivedPlan",
] as const;
export type ReadThing = (typeof readThings)[number];

/** What was read, and whether it was taken along as a file. */
export type Reading = { readonly thing: ReadThing; readonly isFile: boolean };

const thingOfPage: Readonly<Record<string, ReadThing>> = {
  child: "child",
  guardian: "guardian",
  consents: "consents",
  caseWorkers: "caseWorkers",
  coordination: "caseWorkers",
  considered: "invitations",
  invitation: "invitations",
  invitations: "invitations",
  meeting: "meeting",
  meetings: "meeting",
  preparations: "preparations",
  preContacts: "preparations",
  preparatoryTalks: "preparations",
  familyContacts: "familyContacts",
  checklist: "preparations",
  needs: "needs",
  plan: "plan",
  followUp: "plan",
  timeline: "history",
  closure: "closure",
  accessLog: "accessLog",
};

/** @param page the page that the trace names, as "plan.version.pdf" or "meeting.ics"; one it does not know is the case itself. */
export function readingOf(act: ReadAct, page: string | null): Reading {
  switch (act) {
    case "case.read":
      return { thing: thingOf(page ?? ""), isFile: /\.(pdf|ics)$/.test(page ?? "") };
    case "cases.listed":
    case "invitation.listed":
      return { thing: "list", isFile: false };
    case "invitation.seen":
    case "invitation.read":
      return { thing: "invitation", isFile: false };
    case "invitation.printed":
    case "invitation.calendarTaken":
      return { thing: "invitation", isFile: true };
    case "disclosure.listed":
    case "disclosure.read":
      return { thing: "receivedPlan", isFile: false };
    case "disclosure.downloaded":
      return { thing: "receivedPlan", isFile: true };
  }
}

function thingOf(page: string): ReadThing {
  const name = page.split(/[./]/)[0] ?? "";
  return Object.hasOwn(thingOfPage, name) ? (thingOfPage[name] ?? "case") : "case";
}

export function isReadAct(act: string): act is ReadAct {
  return (readActs as readonly string[]).includes(act);
}

/** Why the reader could: at work in the case, opened by a manager, invited; or in a way that has since been undone. */
export const grounds = ["caseWorker", "opening", "invited", "other"] as const;
export type Ground = (typeof grounds)[number];

export type ExtractReading = {
  readonly day: string;
  readonly personId: string;
  readonly title: string;
  readonly agencyId: string;
  readonly things: readonly ReadThing[];
  readonly hasFile: boolean;
};

/**
 * For the child's or a guardian's own extract: one line for a person in an agency and a day. That somebody read about a guardian
 * is told as the case: one guardian's extract says nothing of the other.
 */
export function extractLines(
  readings: readonly {
    readonly day: string;
    readonly personId: string;
    readonly title: string;
    readonly agencyId: string;
    readonly reading: Reading;
  }[],
): ExtractReading[] {
  const lines = new Map<string, ExtractReading>();
  for (const { day, personId, title, agencyId, reading } of readings) {
    const key = `${day} ${personId} ${agencyId}`;
    const line = lines.get(key) ?? { day, personId, title, agencyId, things: [], hasFile: false };
    const thing = reading.thing === "guardian" ? "case" : reading.thing;
    lines.set(key, {
      ...line,
      things: line.things.includes(thing) ? line.things : [...line.things, thing],
      hasFile: line.hasFile || reading.isFile,
    });
  }
  return [...lines.values()];
}

/** The page that an address asks for; whatever is no number from 1 is the first. */
export function pageNumberOf(asked: string | readonly string[] | undefined): number {
  const page = Number([asked ?? []].flat()[0]);
  return Number.isSafeInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}
