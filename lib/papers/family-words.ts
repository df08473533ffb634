import type { PaperLanguage } from "@/lib/papers/languages";
import type { Translated } from "@/lib/text/catalogue";
import { catalogues } from "@/lib/text/catalogues";
import type { sv } from "@/lib/text/messages/sv";
import { ar } from "@/lib/text/papers/ar";
import { fi } from "@/lib/text/papers/fi";
import { so } from "@/lib/text/papers/so";
import { uk } from "@/lib/text/papers/uk";

type Papers = typeof sv.papers;

/** What stands on papers that only the professionals read. */
type OnlyInKring =
  | "invitation"
  | "assessment"
  | "accessExtract"
  | "deviation"
  | "choice"
  | "followUp"
  | "checklist"
  | "downGuide";

/** The words on the family's papers: the Swedish ones' shape, in any of the languages. */
export type FamilyWords = Translated<Omit<Papers, OnlyInKring>>;

export const familyWords: Readonly<Record<PaperLanguage, FamilyWords>> = {
  sv: catalogues.sv.papers,
  en: catalogues.en.papers,
  ...{ fi, ar, so, uk },
};
