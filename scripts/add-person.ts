import { parseArgs } from "node:util";
import { asAdmin } from "./support/database-server";
import { addPerson, tasks } from "./support/new-person";
import { main, PlainError } from "./support/progress";
import { readSecret } from "./support/read-secret";

const usage = `npm run add-person -- --name "First Last" --username first.last --agency "The agency's name" --tasks caseWork,receive
  --tasks     one or more of: ${tasks.join(", ")}
  --title     the profession (may be left out)
  --phone     (may be left out)
The password is asked for and not shown. It can be piped in.`;

main(async () => {
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!ownerUrl)
    throw new PlainError(
      "Set DATABASE_OWNER_URL to the database, with the role that owns the schema (README).",
    );
  const { name, username, agency, tasks: given, title, phone } = readOptions();
  if (!name || !username || !agency || !given) throw new PlainError(usage);
  const password = await readSecret("Password: ");
  const person = { name, username, agency, title, phone, password, tasks: given.split(",") };
  await asAdmin(ownerUrl, (owner) => addPerson(owner, person));
  console.log(
    `${name} can sign in as ${username}, for ${agency}. The first time they are asked to add a second factor.`,
  );
});

function readOptions() {
  const text = { type: "string" } as const;
  const empty = { type: "string", default: "" } as const;
  return parseArgs({
    options: { name: text, username: text, agency: text, tasks: text, title: empty, phone: empty },
  }).values;
}
