// Lists the requirements that no test names. A title ends with its ids: "… · S001-18, X-21".
import { globSync, readFileSync } from "node:fs";

const requirements = JSON.parse(readFileSync("tests/requirements.json", "utf8"));
const idsOfTitle = /· ((?:S00\d-\d+|X-\d+|Q\d+)(?:, (?:S00\d-\d+|X-\d+|Q\d+))*)["'`]/g;

const named = new Set(
  globSync("tests/**/*.{test,spec}.{ts,tsx}")
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(idsOfTitle)])
    .flatMap(([, ids]) => ids.split(", ")),
);

const missing = Object.keys(requirements).filter((id) => !named.has(id));
const unknown = [...named].filter((id) => !Object.hasOwn(requirements, id));
for (const id of missing) console.log(`${id.padEnd(8)} ${requirements[id]}`);
for (const id of unknown) console.log(`${id.padEnd(8)} stands in a test title but is no requirement`);
const total = Object.keys(requirements).length;
console.log(`\n${total - missing.length} of ${total} requirements stand in a test title.`);
process.exit(unknown.length === 0 ? 0 : 1);
