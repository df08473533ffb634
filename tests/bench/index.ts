import { buildIfStale, prepareClient } from "@/scripts/support/build";
import { main, PlainError } from "@/scripts/support/progress";
import { requireOwnNode } from "@/scripts/support/runtime";
import { actionsFuzzed } from "./action-fuzz";
import { auditAppends } from "./audit-appends";
import { seededServer } from "./county";
import { printHeader, saveResult } from "./figures";
import { firstLoad } from "./first-load";
import { fixingOfPlan } from "./fix-plan";
import { freshClone } from "./fresh-clone";
import { listQuery } from "./list-query";
import { mailFigures } from "./mail";
import { numberOracle } from "./number-oracle";
import { pageThroughput } from "./page-throughput";
import { pagesWithCounts } from "./pages";
import { papersBesideRequests, planPdf } from "./papers";
import { remindersAmong } from "./reminders";
import { enumerationByTime, signInThroughput } from "./sign-in";

const all = [
  "fix",
  "fuzz",
  "p1",
  "p2",
  "p3",
  "p4",
  "p5",
  "p6",
  "p8",
  "pdf",
  "r3",
  "r8",
  "r9",
  "t51",
  "t66",
  "t67",
];
const withoutServer = ["p1", "pdf"];
const mail = ["r8", "r9"];

// npm run bench -- p2 p4        chosen figures; all unless some are named
// npm run bench -- p2 --save    keeps what is printed in tests/bench/results
// KILLS=50 MAILS=200 npm run bench -- r8 r9   fewer than the full 1,000
// CASES=10000 npm run bench     another large county than the full 100,000
main(async () => {
  requireOwnNode();
  const large = Number(process.env.CASES ?? 100_000);
  const named = process.argv.slice(2).filter((word) => word !== "--save");
  const chosen = named.length > 0 ? named : all;
  const unknown = chosen.find((figure) => !all.includes(figure));
  if (unknown) throw new PlainError(`There is no figure ${unknown}; choose among ${all.join(", ")}.`);

  printHeader(`seed: today's stories, copied in order · 1000 and ${large} cases`);
  if (chosen.includes("p1")) await freshClone();
  if (chosen.includes("pdf")) await planPdf();
  if (chosen.some((figure) => !withoutServer.includes(figure))) await onServer(chosen, large);
  if (process.argv.includes("--save")) saveResult(chosen);
  process.exit(0);
});

async function onServer(chosen: readonly string[], large: number): Promise<void> {
  await prepareClient();
  await buildIfStale();
  const server = await seededServer();
  try {
    if (chosen.includes("fix")) await fixingOfPlan(server);
    if (chosen.includes("fuzz")) await actionsFuzzed(server);
    if (chosen.includes("p2")) await pagesWithCounts(server, [1_000, large]);
    if (chosen.includes("p3")) await pageThroughput(server);
    if (chosen.includes("p4")) await listQuery(server, large);
    if (chosen.includes("p5")) await papersBesideRequests(server);
    if (chosen.includes("p6")) await firstLoad(server);
    if (chosen.includes("p8")) await remindersAmong(server, large);
    if (chosen.includes("r3")) await signInThroughput(server);
    if (chosen.some((figure) => mail.includes(figure))) await mailFigures(server, chosen);
    if (chosen.includes("t51")) await enumerationByTime(server);
    if (chosen.includes("t66")) await numberOracle(server, 1_000);
    if (chosen.includes("t67")) await auditAppends(server);
  } finally {
    await server.stop();
  }
}
