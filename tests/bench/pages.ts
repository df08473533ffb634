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
type Asked = { readonly county: County; readonly page: () => Promise<void> };

const rounds = 100;

const pages: readonly Page[] = [
  { label: "case list", person: "Anna Bergström", path: () => Promise.resolve("/cases") },
  { label: "case page", person: "Anna Bergström", path: firstCase },
  { label: "manager overview", person: "Kerstin Wallin", path: () => Promise.resolve("/overview") },
];

/** P2: the same pages for the same caseload, in a small county and in a large one, asked in turns. */
export async function pagesWithCounts(
  server: DatabaseServer,
  counts: readonly [number, number],
): Promise<void> {
  const [few, many] = counts;
  await withCounty(server, few, (small) =>
    withCounty(server, many, async (large) => {
      for (const page of pages) await compare(page, await asked(page, small), await asked(page, large));
    }),
  );
}

async function compare({ label }: Page, small: Asked, large: Asked): Promise<void> {
  await timesOf(10, small.page);
  await timesOf(10, large.page);
  const times = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.small.push(...(await timesOf(1, small.page)));
    times.large.push(...(await timesOf(1, large.page)));
  }
  const [inSmall, inLarge] = [median(times.small), median(times.large)];
  const counts = `${large.county.caseCount} against ${small.county.caseCount} cases`;
  printFigure("P2", `${label}, ${counts}`, ratio(inLarge, inSmall), "≤ 1.3 ×");
  printFigure("", `${label}, median (${inSmall.toFixed(1)} ms in the small)`, `${inLarge.toFixed(1)} ms`, "");
  printFigure("", `${label}, statements`, String(await statementsOf(large)), "≤ 6");
}

async function asked({ person, path }: Page, county: County): Promise<Asked> {
  const { address } = county.web;
  const cookie = await cookiesOf(address, person);
  const found = await path(county);
  return { county, page: async () => void (await ask(address, found, cookie)) };
}

async function firstCase({ web }: County): Promise<string> {
  const list = await ask(web.address, "/cases", await cookiesOf(web.address, "Anna Bergström"));
  return /\/cases\/[0-9a-f-]{36}/.exec(list)?.[0] ?? "/cases";
}

/** The statements of one page, as the database's own log tells; those of every request are not counted. */
async function statementsOf({ county: { superuserUrl }, page }: Asked): Promise<number> {
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
