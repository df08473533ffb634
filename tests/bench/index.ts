import { buildIfStale, prepareClient } from "@/scripts/support/build";
import { main, PlainError } from "@/scripts/support/progress";
import { requireOwnNode } from "@/scripts/support/runtime";
import { seededServer } from "./county";
import { printHeader } from "./figures";
import { firstLoad } from "./first-load";
import { freshClone } from "./fresh-clone";
import { listQuery } from "./list-query";
import { numberOracle } from "./number-oracle";
import { pageThroughput } from "./page-throughput";
import { pagesWithCounts } from "./pages";

const all = ["p1", "p2", "p3", "p4", "p6", "t66"];

// npm run bench -- p2 p4        chosen figures; all unless some are named
// CASES=10000 npm run bench     another large county than the full 100,000
main(async () => {
  requireOwnNode();
  const large = Number(process.env.CASES ?? 100_000);
  const chosen = process.argv.slice(2).length > 0 ? process.argv.slice(2) : all;
  const unknown = chosen.find((figure) => !all.includes(figure));
  if (unknown) throw new PlainError(`There is no figure ${unknown}; choose among ${all.join(", ")}.`);

  printHeader(`seed: today's stories, copied in order · 1000 and ${large} cases`);
  if (chosen.includes("p1")) await freshClone();
  if (chosen.every((figure) => figure === "p1")) process.exit(0);
  await prepareClient();
  await buildIfStale();
  const server = await seededServer();
  try {
    if (chosen.includes("p2")) await pagesWithCounts(server, [1_000, large]);
    if (chosen.includes("p3")) await pageThroughput(server);
    if (chosen.includes("p4")) await listQuery(server, large);
    if (chosen.includes("p6")) await firstLoad(server);
    if (chosen.includes("t66")) await numberOracle(server, 1_000);
  } finally {
    await server.stop();
  }
  process.exit(0);
});
