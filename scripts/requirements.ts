import { globSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { idsOfTitlesIn } from "./support/title-ids";
import { readThreats } from "./support/threat-table";

/** Lists the requirements, or with `--threats` the threats, that no test names. Fails on a title with ids that are neither, or more than three. */
const { values } = parseArgs({ options: { threats: { type: "boolean", default: false } } });
const mostIds = 3;

const requirements = JSON.parse(readFileSync("tests/requirements.json", "utf8")) as Record<string, string>;
const threats = Object.fromEntries(
  Object.entries(readThreats()).map(([id, { priority, threat }]) => [id, `${priority}  ${threat}`]),
);

// The tests of this reading itself hold titles that are only examples.
const files = globSync("tests/**/*.{test,spec}.{ts,tsx}", { exclude: ["tests/unit/scripts/**"] });
const lists = files.flatMap((file) => idsOfTitlesIn(readFileSync(file, "utf8")));
const named = new Set(lists.flat());
const listed = values.threats ? threats : requirements;
const missing = Object.keys(listed).filter((id) => !named.has(id));
const unknown = [...named].filter((id) => !Object.hasOwn(requirements, id) && !Object.hasOwn(threats, id));
const tooLong = lists.filter((ids) => ids.length > mostIds);

for (const id of missing) console.log(`${id.padEnd(8)} ${listed[id] ?? ""}`);
for (const id of unknown)
  console.log(`${id.padEnd(8)} stands in a test title but is no requirement and no threat`);
for (const ids of tooLong) console.log(`${ids.join(", ")}: more than ${mostIds} in one title`);

const total = Object.keys(listed).length;
const kind = values.threats ? "threats" : "requirements";
console.log(`\n${total - missing.length} of ${total} ${kind} stand in a test title.`);
process.exit(unknown.length + tooLong.length === 0 ? 0 : 1);
