/** Our own line drawings in a box of 24, one per need in the models that Kring knows. */
const glyphs: Readonly<Record<string, string>> = {
  safe: "M12 3l7.5 2.8v5.4c0 4.6-3.1 7.9-7.5 9.8-4.4-1.9-7.5-5.2-7.5-9.8V5.8z",
  healthy: "M12 20.2S4 15.4 4 9.8a4.3 4.3 0 0 1 8-2.2 4.3 4.3 0 0 1 8 2.2c0 5.6-8 10.4-8 10.4z",
  developing:
    "M12 21v-8.5M12 13.5c0-4.6 3-8 8-8 0 5.2-3.2 8-8 8zM12 16.5c0-3.8-2.6-6.6-7.5-6.6 0 4.3 3 6.6 7.5 6.6z",
  nurtured: "M3.5 11.5L12 4l8.5 7.5M6 9.6V20h12V9.6M10 20v-5.5h4V20",
  active:
    "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 3.5v17M5.2 7c3.8 3.2 9.8 3.2 13.6 0M5.2 17c3.8-3.2 9.8-3.2 13.6 0",
  respectedAndIncluded:
    "M6 4.5h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-6.5L7.5 20v-3.5H6a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM8 9h8M8 12.5h5",
  respected:
    "M6 4.5h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-6.5L7.5 20v-3.5H6a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM8 9h8M8 12.5h5",
  included:
    "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3.5 19a5.5 5.5 0 0 1 11 0zM16 6.5a2.5 2.5 0 1 1 0 5M17 13.8a4.6 4.6 0 0 1 3.5 5.2",
  responsible: "M8 11.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM11.3 12.7L20 4M16.5 7.5l3 3",
};

/** The path of a need's icon, or null where a local model has a need that we have not drawn. */
export function glyphOf(key: string): string | null {
  return Object.hasOwn(glyphs, key) ? (glyphs[key] ?? null) : null;
}
