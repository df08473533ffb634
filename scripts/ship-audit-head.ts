import { shipHead } from "@/lib/audit/ship-head";
import { env } from "@/lib/env";
import { main, PlainError } from "./support/progress";

main(async () => {
  const file = env().KRING_AUDIT_HEADS;
  if (!file) throw new PlainError("Set KRING_AUDIT_HEADS to the file that the head is appended to (README).");
  const head = await shipHead(file);
  console.log(head ? `Shipped the head: row ${head.seq}.` : "Nothing has been traced yet.");
  process.exit(0);
});
