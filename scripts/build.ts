import { buildIfStale } from "./support/build";
import { main } from "./support/progress";
import { requireOwnNode } from "./support/runtime";

main(async () => {
  requireOwnNode();
  await buildIfStale();
});
