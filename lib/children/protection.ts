/** The answers to "Har barnet skyddade personuppgifter?" (domain: sekretessmarkering, skyddad folkbokföring). */
export const protections = ["none", "secrecyMark", "protectedRegistration", "unknown"] as const;
export type Protection = (typeof protections)[number];

/** Unknown means protected: places, phones and schools are kept off every list and paper. */
export function isTreatedAsProtected(protection: Protection): boolean {
  return protection !== "none";
}

/** Somebody has asked and been told that there is one: it is lifted by two. */
export function isRecordedProtection(protection: Protection): boolean {
  return protection === "secrecyMark" || protection === "protectedRegistration";
}
