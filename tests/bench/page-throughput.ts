import { execFileSync, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { DatabaseServer } from "@/scripts/support/database-server";
import { freePort } from "@/scripts/support/ports";
import { ask, cookiesOf, withCounty } from "./county";
import { printFigure, ratio, throughput } from "./figures";

const [clients, seconds] = [8, 10];
const bareFolder = "tests/bench/bare";

/** P3: the case list against a bare page of the framework that is as long and has as many elements. */
export async function pageThroughput(server: DatabaseServer): Promise<void> {
  await withCounty(server, 1_000, async ({ web }) => {
    const cookie = await cookiesOf(web.address, "Anna Bergström");
    const html = await ask(web.address, "/cases", cookie);
    const size = { "x-bytes": String(html.length), "x-elements": String(html.match(/<[a-z]/g)?.length ?? 0) };
    await withBarePage(async (bare) => {
      const asBare = async () => void (await (await fetch(bare, { headers: size })).text());
      const asKring = async () => void (await ask(web.address, "/cases", cookie));
      await throughput(clients, 2, asBare);
      await throughput(clients, 2, asKring);
      const rates = { bare: 0, kring: 0 };
      for (let round = 0; round < 2; round += 1) {
        rates.kring += (await throughput(clients, seconds, asKring)) / 2;
        rates.bare += (await throughput(clients, seconds, asBare)) / 2;
      }
      printFigure(
        "P3",
        `case list of ${(html.length / 1000).toFixed(0)} kB against a bare page`,
        ratio(rates.kring, rates.bare),
        "≥ 0.6 ×",
      );
      printFigure("", `pages a second (${rates.bare.toFixed(0)} bare)`, rates.kring.toFixed(0), "");
    });
  });
}

async function withBarePage(work: (address: string) => Promise<void>): Promise<void> {
  // Turbopack would look for an instrumentation and a proxy in the folders above, and find Kring's.
  execFileSync("next", ["build", "--webpack", bareFolder], {
    stdio: "ignore",
    env: { ...process.env, NODE_ENV: "production" },
  });
  const port = await freePort();
  const child = spawn("next", ["start", bareFolder, "-p", String(port), "-H", "127.0.0.1"], {
    stdio: "ignore",
    env: { ...process.env, NODE_ENV: "production" },
  });
  const address = `http://127.0.0.1:${port}/`;
  try {
    while (!(await answers(address))) {
      if (child.exitCode !== null) throw new Error("the bare page ended before it answered");
      await sleep(100);
    }
    await work(address);
  } finally {
    child.kill();
  }
}

function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}
