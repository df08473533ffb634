import { parseArgs } from "node:util";
import { asAdmin } from "./support/database-server";
import { main, PlainError } from "./support/progress";
import { readSecret } from "./support/read-secret";
import { resetAccount } from "./support/reset-account";

const usage = `npm run reset-account -- --username first.last
  --new-second-factor   forgets code app, passkeys and recovery codes too: only for somebody whose identity you have checked
The new password is asked for and not shown. It can be piped in.`;

main(async () => {
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!ownerUrl)
    throw new PlainError(
      "Set DATABASE_OWNER_URL to the database, with the role that owns the schema (README).",
    );
  const { values } = parseArgs({
    options: { username: { type: "string" }, "new-second-factor": { type: "boolean", default: false } },
  });
  const { username, "new-second-factor": forgetsSecondFactors } = values;
  if (!username) throw new PlainError(usage);
  const password = await readSecret("New password: ");
  await asAdmin(ownerUrl, (owner) => resetAccount(owner, { username, password, forgetsSecondFactors }));
  console.log(
    `${username} has a new password and is signed out everywhere. ${
      forgetsSecondFactors
        ? "A new second factor is added at the next sign-in."
        : "The second factor is the same."
    }`,
  );
});
