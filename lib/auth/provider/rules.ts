/** Why an answer from the provider is not believed. A key for the log: it never holds what the answer said. */
export type Fault = string;

export type Claims = {
  readonly sub?: unknown;
  readonly acr?: unknown;
  readonly auth_time?: unknown;
  readonly iat?: unknown;
  readonly exp?: unknown;
};

type Expected = {
  readonly acrValues: readonly string[];
  readonly now: Date;
  /** Since when it must have been shown; null: within the time that counts as fresh. */
  readonly since: Date | null;
};

/** Two servers' clocks may differ by so much. */
export const clockToleranceSeconds = 30;

/** How long ago somebody may have shown the provider who they are. A step-up asks for the same. */
export const freshSeconds = 300;

/** An ID token lives for five minutes (Swedish OpenID Connect profile 1.0). */
const longestTokenSeconds = 300;

/** What the library leaves to us: the level, when it was shown, and that the token is of now. Null: nothing is wrong. */
export function faultInClaims(
  { sub, acr, auth_time, iat, exp }: Claims,
  { acrValues, now, since }: Expected,
): Fault | null {
  const seconds = Math.floor(now.getTime() / 1000);
  if (typeof sub !== "string" || sub === "" || sub.length > 255) return "claim.sub";
  if (typeof iat !== "number" || typeof exp !== "number") return "claim.iat";
  if (iat > seconds + clockToleranceSeconds) return "claim.iat";
  if (iat < seconds - longestTokenSeconds - clockToleranceSeconds) return "claim.iat";
  if (typeof acr !== "string" || !acrValues.includes(acr)) return "claim.acr";
  if (typeof auth_time !== "number") return "claim.auth_time";
  if (auth_time > seconds + clockToleranceSeconds) return "claim.auth_time";
  const earliest = Math.max(seconds - freshSeconds, since === null ? 0 : since.getTime() / 1000);
  return auth_time < earliest - clockToleranceSeconds ? "claim.auth_time" : null;
}

/** What the reader is told; the fault itself is for the log. */
export type RefusalReason = (typeof reasons)[number];
const reasons = ["cancelled", "level", "noAppointment", "otherPerson", "failed"] as const;

export function reasonOf(fault: Fault): RefusalReason {
  if (fault === "provider.access_denied") return "cancelled";
  if (fault === "noAppointment" || fault === "otherPerson") return fault;
  return fault === "claim.acr" ? "level" : "failed";
}

export function asReason(asked: string): RefusalReason {
  return reasons.find((reason) => reason === asked) ?? "failed";
}
