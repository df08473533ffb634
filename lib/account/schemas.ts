import { z } from "zod";
import { longestPassword, onceOnly, passkeyAnswer, passkeyName, typedCode } from "@/lib/auth/schemas";
import { id, onField } from "@/lib/validation";

export const changePasswordSchema = z
  .strictObject({
    ...onceOnly,
    newPassword: z
      .string()
      .min(1, { error: "account.errors.newPassword" })
      .max(longestPassword, { error: "validation.tooLong" }),
    repeatedPassword: z.string().max(longestPassword, { error: "account.errors.notSame" }),
  })
  .refine(
    ({ newPassword, repeatedPassword }) => newPassword === repeatedPassword,
    onField("repeatedPassword", "account.errors.notSame"),
  );
export type ChangePassword = z.output<typeof changePasswordSchema>;

export const beginTotpSchema = z.strictObject(onceOnly);

export const confirmTotpSchema = z.strictObject({ ...onceOnly, code: typedCode });
export type ConfirmTotp = z.output<typeof confirmTotpSchema>;

export const removeTotpSchema = z.strictObject(onceOnly);

export const addPasskeySchema = z.strictObject({ ...onceOnly, response: passkeyAnswer, name: passkeyName });
export type AddPasskey = z.output<typeof addPasskeySchema>;

export const removePasskeySchema = z.strictObject({ ...onceOnly, passkeyId: id });
export type RemovePasskey = z.output<typeof removePasskeySchema>;

export const renewRecoveryCodesSchema = z.strictObject(onceOnly);

/** SHA-256 in hex, as sessions are named. */
export const endSessionSchema = z.strictObject({
  ...onceOnly,
  sessionId: z.string().regex(/^[0-9a-f]{64}$/, { error: "validation.form" }),
});
export type EndSession = z.output<typeof endSessionSchema>;

export const endOtherSessionsSchema = z.strictObject(onceOnly);
