import { isCommonPassword } from "@/lib/auth/common-passwords";
import { shortestPassword } from "@/lib/auth/passwords";
import { DomainError } from "@/lib/errors";

/**
 * Refuses a password that is too short or that an attacker tries early (NIST SP 800-63B-4, 3.1.1.2).
 * @param context what belongs to the person and the place: user name, name, agency
 */
export function ensureGoodPassword(password: string, context: readonly string[]): void {
  if ([...password].length < shortestPassword)
    throw new DomainError("account.errors.shortPassword", { minimum: shortestPassword });
  if (isCommonPassword(password, context)) throw new DomainError("account.errors.commonPassword");
}
