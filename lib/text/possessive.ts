/** Whose it is: "Elle-Márets", "Elias", "Max". In a language that says it otherwise, the name alone. */
export function possessive(name: string, language: string): string {
  if (language === "en") return `${name}’s`;
  return language !== "sv" || /[sxz]$/i.test(name) ? name : `${name}s`;
}
