/** Every sentence of a catalogue with its full key, in order. */
export function sentencesOf(catalogue: object, prefix = ""): [key: string, sentence: string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : sentencesOf(value, `${prefix}${key}.`),
  );
}

/** The names in an ICU message that are replaced by values: "om {time}" has "time". */
export function placeholdersOf(message: string): string[] {
  const names = new Set<string>();
  readText(message, 0, names);
  return [...names].toSorted();
}

function readText(message: string, start: number, names: Set<string>): number {
  let at = start;
  while (at < message.length && message[at] !== "}") {
    at = message[at] === "{" ? readArgument(message, at + 1, names) : at + 1;
  }
  return at;
}

function readArgument(message: string, start: number, names: Set<string>): number {
  const [name = ""] = /^\s*\w+/.exec(message.slice(start)) ?? [];
  names.add(name.trim());
  let at = start + name.length;
  while (at < message.length && message[at] !== "}") {
    at = message[at] === "{" ? readText(message, at + 1, names) + 1 : at + 1;
  }
  return at + 1;
}
