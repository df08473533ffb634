import type { PlainBlockDraft } from "@/lib/papers/document";
import { familyWords } from "@/lib/papers/family-words";
import { languageFacts, type PaperLanguage } from "@/lib/papers/languages";

/** What whoever reads a translated paper must know of it, in its language and in Swedish. */
export function translationNotes(
  language: PaperLanguage,
  about: "headingsOnly" | "readHere",
): PlainBlockDraft[] {
  if (language === "sv") return [];
  const { isReviewed } = languageFacts[language];
  return [language, "sv" as const].map((of) => {
    const words = familyWords[of].translation;
    const text = isReviewed ? words[about] : `${words.notReviewed} ${words[about]}`;
    return { kind: "paragraph", tone: "note", text, language: of };
  });
}
