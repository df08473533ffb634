import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { asAdmin, type DatabaseServer } from "@/scripts/support/database-server";
import { ask, type County, cookiesOf, home, withCounty } from "./county";
import { median, printFigure, ratio, timesOf } from "./figures";

type Page = {
  readonly label: string;
  readonly person: string;
  readonly path: (county: County) => Promise<string>;
};
type Measured = { readonly medianMilliseconds: number; readonly statementCount: number };

const pages: readonly Page[] = [
  { label: "case list", person: "Anna Bergström", path: () => Promise.resolve("/cases") },
  { label: "case page", person: "Anna Bergström", path: firstCase },
  { label: "manager overview", person: "Kerstin Wallin", path: () => Promise.resolve("/manage") },
];

/** P2: the same pages for the same caseload, in a small county and in a large one. */
export async function pagesWithCounts(
  server: DatabaseServer,
  counts: readonly [number, number],
): Promise<void> {
  const [small, large] = counts;
  const inSmall = await withCounty(server, small, measure);
  const inLarge = await withCounty(server, large, measure);
  for (const { label } of pages) {
    const [few, many] = [inSmall.get(label), inLarge.get(label)];
    if (!few || !many) continue;
    const [a, b] = [many.medianMilliseconds, few.medianMilliseconds];
    printFigure("P2", `${label}, ${large} against ${small} cases`, ratio(a, b), "≤ 1.3 ×");
    printFigure("", `${label}, median (${b.toFixed(1)} ms of ${small})`, `${a.toFixed(1)} ms`, "");
    printFigure("", `${label}, statements`, String(many.statementCount), "≤ 6");
  }
}

async function measure(county: County): Promise<ReadonlyMap<string, Measured>> {
  const measured = new Map<string, Measured>();
  for (const { label, person, path } of pages) {
    const cookie = await cookiesOf(county.web.address, person);
    const found = await path(county);
    const page = async () => void (await ask(county.web.address, found, cookie));
    try {
      await timesOf(10, page);
    } catch (error) {
      console.log(`     ${label}: not measured, ${String(error)}`);
      continue;
    }
    const medianMilliseconds = median(await timesOf(100, page));
    measured.set(label, { medianMilliseconds, statementCount: await statementsOf(county, page) });
  }
  return measured;
}

async function firstCase({ web }: County): Promise<string> {
  const list = await ask(web.address, "/cases", await cookiesOf(web.address, "Anna Bergström"));
  return /\/cases\/[0-9a-f-]{36}/.exec(list)?.[0] ?? "/cases";
}

/** The statements of one page, as the database's own log tells; those of every request are not counted. */
async function statementsOf({ superuserUrl }: County, page: () => Promise<void>): Promise<number> {
  const log = () => readFileSync(join(home, "postgres", "server.log"), "utf8");
  await asAdmin(superuserUrl, (client) => client.query("alter system set log_statement = 'all'"));
  await asAdmin(superuserUrl, (client) => client.query("select pg_reload_conf()"));
  await sleep(500);
  const before = log().length;
  await page();
  await sleep(500);
  const said = log().slice(before);
  await asAdmin(superuserUrl, (client) => client.query("alter system reset log_statement"));
  await asAdmin(superuserUrl, (client) => client.query("select pg_reload_conf()"));
  const ofEveryRequest =
    /^\s*(begin|commit|rollback|deallocate)\b|set_config|login_sessions|audit_append|log_statement/i;
  return said
    .split(/^\d{4}-\d\d-\d\d .*? LOG: {2}(?:statement|execute [^:]*): /m)
    .slice(1)
    .filter((text) => !ofEveryRequest.test(text)).length;
}
