/** Control characters that have no meaning in a text a person wrote; line feed is the only one that has. */
const meaningless = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g;

/** Characters that make a text read in another order than it was written (bidi overrides and isolates). */
const reordering = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text as it may be kept, shown and printed: one Unicode form, line feeds only, no control characters, and
 * characters that would hide or turn the text made visible as `[U+202E]`.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(meaningless, "")
    .replace(reordering, visible)
    .toWellFormed();
}

function visible(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  return `[U+${code}]`;
}
