import "server-only";
import type { Actor } from "@/lib/access/actor";
import { getDeviation } from "@/lib/deviations/queries";
import type { DeviationView } from "@/lib/deviations/views";
import { deviationReport } from "@/lib/papers/deviation-report";
import type { PaperDocument } from "@/lib/papers/document";
import { sentence } from "@/lib/text/sentence";

/** The report as it stands, for whoever may read it. */
export async function getDeviationPaper(actor: Actor, deviationId: string, now = new Date()) {
  const { deviation } = await getDeviation(actor, deviationId, "deviation.pdf");
  return deviationPaper(deviation, { at: now, by: actor.personName });
}

export function deviationPaper(
  deviation: DeviationView,
  printed: { readonly at: Date; readonly by: string } | null,
): PaperDocument {
  const { code, happenedOn, sentOn, what, consequence, cause, done, proposal, answer, closing } = deviation;
  return deviationReport({
    ...{ language: "sv", code, printed, happenedOn, sentOn, what, consequence, cause, done, proposal },
    kind: sentence("sv", `deviations.kinds.${deviation.kind}`),
    sender: { agency: deviation.senderAgency, person: deviation.senderName },
    receiver: deviation.receiverAgency,
    answer,
    closing: closing && { text: closing.note, on: closing.on, by: closing.by },
  });
}
