import type { FormValues } from "@/lib/form-state";

/** What was typed, without files and without what React and Next add for themselves. */
export function valuesOf(formData: FormData): FormValues {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(formData.keys())) {
    if (name.startsWith("$")) continue;
    const texts = formData.getAll(name).filter((value) => typeof value === "string");
    values[name] = texts.length === 1 ? (texts[0] ?? "") : texts;
  }
  return values;
}
