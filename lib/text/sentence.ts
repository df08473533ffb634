import { createTranslator } from "use-intl/core";
import type { MessageKey } from "@/lib/errors";
import { catalogues } from "./catalogues";
import { type Locale, timeZone } from "./locale";

type Values = Readonly<Record<string, string | number>>;

/** The sentence behind a key that is known only at run time, such as the key of a `DomainError`. */
export function sentence(locale: Locale, key: MessageKey, values: Values = {}): string {
  return filled(locale, patternOf(locale, key), values);
}

/** The pattern with its values in it, in a language that need not be one of Kring's own. */
export function filled(language: string, pattern: string, values: Values): string {
  const translate = createTranslator({
    // Typed as one of Kring's own; it is asked for number and plural alone, which follow any tag.
    locale: language as Locale,
    timeZone,
    messages: { text: pattern },
    onError: refuse,
  });
  return translate("text", values);
}

function patternOf(locale: Locale, key: MessageKey): string {
  let found: unknown = catalogues[locale];
  for (const step of key.split(".")) {
    found = isBranch(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  if (typeof found !== "string") throw new Error(`The catalogue has no sentence for the key ${key}.`);
  return found;
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function refuse(error: Error): never {
  throw error;
}
