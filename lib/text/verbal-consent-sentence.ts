import { plainDay, sentenceList } from "@/lib/text/format";
import type { PlainDate } from "@/lib/time/plain-date";

/**
 * The practice model's sentence with the day and the agencies filled in, ready for the agency's own records.
 * Always in Swedish, the language of those records.
 */
export function verbalConsentSentence(
  template: string,
  givenOn: PlainDate,
  agencyNames: readonly string[],
): string {
  const day = plainDay(givenOn, "sv");
  const agencies = sentenceList(agencyNames, "sv");
  // One pass, so that a name that happens to hold "{date}" or "$&" stays as it is written.
  return template.replace(/\{date\}|\{agencies\}/g, (slot) => (slot === "{date}" ? day : agencies));
}
