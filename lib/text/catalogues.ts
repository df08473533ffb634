import type { Locale } from "./locale";
import { en } from "./messages/en";
import { sv } from "./messages/sv";

/**
 * Every sentence, per language. The values that a sentence takes are read from the Swedish text;
 * that the English has the same keys is checked where it is composed.
 */
export const catalogues: Readonly<Record<Locale, typeof sv>> = { sv, en: en as typeof sv };
