import { migrate } from "./support/migrations";
import { main, PlainError } from "./support/progress";

main(async () => {
  const ownerUrl = process.env.DATABASE_OWNER_URL;
  if (!ownerUrl) {
    throw new PlainError(
      "Set DATABASE_OWNER_URL to the database, with the role that owns the schema (README).",
    );
  }
  const applied = await migrate(ownerUrl);
  console.log(applied.length === 0 ? "Nothing to apply." : `Applied: ${applied.join(", ")}`);
});
