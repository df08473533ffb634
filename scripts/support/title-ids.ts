const list = String.raw`[STXQ][\d-]+(?:, [STXQ][\d-]+)*`;

/** What a test's title says last that it shows, requirements and threats: "… · S001-18, T67". */
export function idsOfTitle(title: string): string[] {
  const [, ids] = new RegExp(` · (${list})$`).exec(title) ?? [];
  return ids?.split(", ") ?? [];
}

/** The same for every title that a test file holds, as lists: one per title. */
export function idsOfTitlesIn(source: string): string[][] {
  return [...source.matchAll(new RegExp(` · (${list})["'\`]`, "g"))].map(([, ids = ""]) => ids.split(", "));
}
