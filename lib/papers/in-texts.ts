/** The same with every text in it changed. */
export function inTexts<T>(value: T, change: (text: string) => string): T {
  const changed: unknown = JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === "string" ? change(inner) : inner,
  );
  // The same shape: only texts have been exchanged for texts.
  return changed as T;
}
