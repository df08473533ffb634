import { join } from "node:path";
import { startPostgres } from "./support/embedded-postgres";
import { kringHome } from "./support/home";
import { writeMigration } from "./support/migrations";
import { main, PlainError } from "./support/progress";

main(async () => {
  const name = process.argv[2];
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new PlainError("Name the migration after what it does: npm run migration -- add_follow_up_date");
  }
  const postgres = await startPostgres(join(kringHome(), "authoring"));
  const folder = await writeMigration(postgres.url("postgres", "postgres"), name, new Date()).finally(
    postgres.stop,
  );
  console.log(
    folder === null
      ? "prisma/schema says what it said at the last migration."
      : `Wrote ${folder}. Now write its policies, grants and triggers by hand, and read it as SQL.`,
  );
});
