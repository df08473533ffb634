import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { requireBrowser } from "@/scripts/support/browser";
import {
  asAdmin,
  createDatabase,
  type DatabaseServer,
  type DatabaseUrls,
  embeddedServer,
} from "@/scripts/support/database-server";
import { kringHome } from "@/scripts/support/home";
import { demoEnvironment, prepareDatabase } from "@/scripts/support/kring";
import { freePort } from "@/scripts/support/ports";
import { type RunningWeb, startWeb } from "@/scripts/support/web";
import { fillTo } from "./world";

export const home = join(kringHome(), "bench");

export type County = {
  readonly caseCount: number;
  readonly web: RunningWeb;
  readonly database: DatabaseUrls;
  readonly superuserUrl: string;
};

/** The seeded database that every county of a run is a copy of. */
export async function seededServer(): Promise<DatabaseServer> {
  mkdirSync(home, { recursive: true });
  const server = await embeddedServer(home, [
    "shared_buffers=512MB",
    "max_connections=600",
    "max_wal_size=4GB",
  ]);
  await asAdmin(server.adminUrl, (client) =>
    client.query("drop database if exists kring_seeded with (force)"),
  );
  await createDatabase(server.adminUrl, "kring_seeded");
  await prepareDatabase(home, server.urls("kring_seeded"));
  return server;
}

/** Runs `work` on a county of so many cases, with its own web process. */
export async function withCounty<T>(
  server: DatabaseServer,
  caseCount: number,
  work: (county: County) => Promise<T>,
): Promise<T> {
  const name = `kring_${caseCount}_${randomBytes(3).toString("hex")}`;
  await asAdmin(server.adminUrl, (client) =>
    client.query(`create database ${name} template kring_seeded owner kring_owner`),
  );
  const database = server.urls(name);
  const superuser = new URL(server.adminUrl);
  superuser.pathname = `/${name}`;
  try {
    await asAdmin(superuser.href, (client) => fillTo(client, caseCount));
    const port = await freePort();
    const web = await startWeb(home, port, await demoEnvironment(home, port, database));
    return await work({ caseCount, web, database, superuserUrl: superuser.href }).finally(() => web.stop());
  } finally {
    await asAdmin(server.adminUrl, (client) => client.query(`drop database ${name} with (force)`));
  }
}

/** The cookies of somebody who has signed in on the demo's own page, as one header. */
export async function cookiesOf(address: string, name: string): Promise<string> {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}/sign-in`);
    await page.getByRole("button", { name: new RegExp(name) }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    return (await context.cookies()).map(({ name: key, value }) => `${key}=${value}`).join("; ");
  } finally {
    await browser.close();
  }
}

/** Asks for a page as that person. Throws when it is not answered with the page. */
export async function ask(address: string, path: string, cookie: string): Promise<string> {
  const answer = await fetch(address + path, { headers: { cookie }, redirect: "manual" });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return answer.text();
}
