import { generateSecret, generateURI, verifySync } from "otplib";

const stepSeconds = 30;

export function newTotpSecret(): string {
  return generateSecret();
}

/** The address that a code app reads from the QR code. */
export function totpUri(secret: string, username: string): string {
  return generateURI({ issuer: "Kring", label: username, secret });
}

/**
 * The time step whose code this is, now or one step to either side; null when it is none of them, or when that step
 * or a later one has been used.
 */
export function totpStep(secret: string, code: string, lastStep: number | null, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const found = verifySync({
    secret,
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: stepSeconds,
    ...(lastStep !== null && { afterTimeStep: lastStep }),
  });
  return found.valid && "timeStep" in found ? found.timeStep : null;
}
