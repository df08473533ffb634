import { spawnSync } from "node:child_process";
import { counts, type Kind } from "@/tests/support/counts";
import { printHeader } from "@/tests/bench/figures";
import { main, PlainError } from "./support/progress";
import { requireOwnNode } from "./support/runtime";

// npm run deep -- visibilityTwin                      the whole count of one kind
// KRING_FROM_ROUND=12 npm run deep -- visibilityTwin  from where an earlier run was cut short
main(async () => {
  requireOwnNode();
  const kind = kindNamed(process.argv[2]);
  const { deep, file } = counts[kind];
  printHeader(`${kind}: ${deep} tries`);
  const { status } = spawnSync("npx", ["vitest", "run", "--testTimeout=0", file], {
    stdio: "inherit",
    env: { ...process.env, KRING_DEEP: kind },
    shell: process.platform === "win32",
  });
  process.exit(status ?? 1);
});

function kindNamed(name: string | undefined): Kind {
  const kinds = Object.keys(counts) as Kind[];
  const kind = kinds.find((one) => one === name);
  if (!kind) throw new PlainError(`Name what to try deeply: ${kinds.join(", ")}.`);
  return kind;
}
