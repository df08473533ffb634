import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import type { RecordConsent } from "@/lib/consents/schemas";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { verbalConsentSentence } from "@/lib/text/verbal-consent-sentence";

/** The sentence of S001-22 for a verbal consent, as the staff copy it to their own records; "" for any other statement. */
export async function sentenceFor(
  tx: Transaction,
  actor: Actor,
  model: PracticeModel,
  input: RecordConsent,
): Promise<string> {
  if (input.position !== "given" || input.form !== "verbal") return "";
  const others = input.agencyIds.filter((id) => id !== actor.agencyId);
  if (others.length === 0) return "";
  const agencies = await tx.agency.findMany({
    where: { id: { in: others } },
    select: { id: true, name: true },
  });
  const names = others.flatMap((id) => agencies.find((agency) => agency.id === id)?.name ?? []);
  return verbalConsentSentence(model.verbalConsentSentence, input.statedOn, names);
}
