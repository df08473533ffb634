import { buildIfStale, prepareClient } from "./support/build";
import { main } from "./support/progress";
import { requireOwnNode } from "./support/runtime";

main(async () => {
  requireOwnNode();
  await prepareClient();
  await buildIfStale();
});
