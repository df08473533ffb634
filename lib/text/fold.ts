/** The text as a search compares it: without case and without the marks over letters, so that "Ake" finds "Åke". */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLocaleLowerCase("sv")
    .replace(/[\s-]+/g, " ")
    .trim();
}
