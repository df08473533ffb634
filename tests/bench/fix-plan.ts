import { randomBytes } from "node:crypto";
import { fixPlan } from "@/lib/plans/commands";
import { addIntervention } from "@/lib/plans/intervention-commands";
import { asAdmin, type DatabaseServer } from "@/scripts/support/database-server";
import { demoEnvironment } from "@/scripts/support/kring";
import { anna, emil, fadumo } from "@/tests/support/people";
import { fixForm, interventionForm, writtenPlan } from "@/tests/support/plans";
import { home } from "./county";
import { median, printFigure } from "./figures";

const interventionCount = 60;
const rounds = 20;

/** How long the server works to fix a plan with sixty interventions, each round as the next version. */
export async function fixingOfPlan(server: DatabaseServer): Promise<void> {
  const name = `kring_fix_${randomBytes(3).toString("hex")}`;
  await asAdmin(server.adminUrl, (client) =>
    client.query(`create database ${name} template kring_seeded owner kring_owner`),
  );
  const urls = server.urls(name);
  Object.assign(process.env, urls, await demoEnvironment(home, 3000, urls), { LOG_LEVEL: "silent" });
  const { caseId, goalId } = await writtenPlan(anna, [fadumo.agencyId, emil.agencyId]);
  const add = (what: string) =>
    addIntervention(anna, interventionForm(caseId, goalId, anna.agencyId, { what }));
  for (let number = 2; number <= interventionCount; number += 1) await add(`Insats ${number}`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const form = await fixForm(anna, caseId);
    const started = performance.now();
    await fixPlan(anna, form);
    times.push(performance.now() - started);
  }
  const words = `fixing a plan with ${interventionCount} interventions, ${rounds} versions`;
  printFigure("FIX", `${words}, median`, `${median(times).toFixed(0)} ms`, "300 ms");
  printFigure("FIX", `${words}, longest`, `${Math.max(...times).toFixed(0)} ms`, "300 ms");
}
