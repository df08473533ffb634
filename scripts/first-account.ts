import { parseArgs } from "node:util";
import { asAdmin } from "./support/database-server";
import { firstAccount } from "./support/first-account";
import { main, PlainError } from "./support/progress";

const usage = `npm run first-account -- --name "First Last"
Makes the first administrator of an empty Kring and prints a link that is good once, for a day.`;

main(async () => {
  const { DATABASE_OWNER_URL, NEXTAUTH_URL } = process.env;
  if (!DATABASE_OWNER_URL || !NEXTAUTH_URL)
    throw new PlainError("Set DATABASE_OWNER_URL and NEXTAUTH_URL (README).");
  const { name } = parseArgs({ options: { name: { type: "string" } } }).values;
  if (!name) throw new PlainError(usage);
  const { code, until } = await asAdmin(DATABASE_OWNER_URL, (owner) => firstAccount(owner, name));
  const link = new URL("/sign-in/new-account", NEXTAUTH_URL);
  link.searchParams.set("code", code);
  console.log(`Open this link and choose a user name and a password:\n\n  ${link.href}\n`);
  console.log(`It is good once, until ${until.toISOString()}. Send it to nobody.`);
});
