import { z } from "zod";
import { id, onField, requiredText } from "@/lib/validation";

export const onceOnly = { idempotencyKey: z.uuid({ error: "validation.form" }) };

/** Longer than any pass phrase; keeps the hashing from being given megabytes. */
export const longestPassword = 200;

export const typedPassword = z
  .string()
  .min(1, { error: "auth.errors.passwordRequired" })
  .max(longestPassword, { error: "auth.errors.wrong" });

/** Six digits from an app or a recovery code; spaces and hyphens as people write them. */
export const typedCode = z
  .string()
  .trim()
  .min(1, { error: "auth.errors.codeRequired" })
  .max(40, { error: "auth.errors.wrongCode" });

/** What the browser's passkey answered, as JSON. */
export const passkeyAnswer = z
  .string()
  .min(1, { error: "auth.errors.passkey" })
  .max(20_000, { error: "auth.errors.passkey" });

export const passkeyName = requiredText(60, "account.errors.passkeyName");

const returnTo = z.string().max(300).optional();

export const signInSchema = z.strictObject({
  ...onceOnly,
  username: z
    .string()
    .trim()
    .min(1, { error: "auth.errors.usernameRequired" })
    .max(200, { error: "auth.errors.wrong" }),
  password: typedPassword,
  returnTo,
});
export type SignIn = z.output<typeof signInSchema>;

export const signInAsDemoSchema = z.strictObject({
  ...onceOnly,
  personId: z.uuid({ error: "auth.errors.personRequired" }),
  returnTo,
});

export const signInWithCodeSchema = z.strictObject({ ...onceOnly, code: typedCode, returnTo });
export const signInWithPasskeySchema = z.strictObject({ ...onceOnly, response: passkeyAnswer, returnTo });
export const enrolTotpSchema = z.strictObject({ ...onceOnly, code: typedCode, returnTo });
export const enrolPasskeySchema = z.strictObject({
  ...onceOnly,
  response: passkeyAnswer,
  name: passkeyName,
  returnTo,
});
export const firstRecoveryCodesSchema = z.strictObject(onceOnly);
export const enterSchema = z.strictObject({ ...onceOnly, returnTo });

export const stepUpWithCodeSchema = z.strictObject({
  ...onceOnly,
  password: typedPassword,
  code: typedCode,
  returnTo,
});
export const stepUpWithPasskeySchema = z.strictObject({ ...onceOnly, response: passkeyAnswer, returnTo });
export const stepUpAsDemoSchema = z.strictObject({ ...onceOnly, returnTo });
export const stepUpWithProviderSchema = z.strictObject({ ...onceOnly, returnTo });

export const signInWithProviderSchema = z.strictObject({ ...onceOnly, returnTo });

const connectCode = z
  .string()
  .trim()
  .min(1, { error: "auth.connect.errors.required" })
  .max(60, { error: "auth.connect.errors.wrong" });

export const connectAccountSchema = z.strictObject({ ...onceOnly, code: connectCode, returnTo });

export const createAccountSchema = z
  .strictObject({
    ...onceOnly,
    code: connectCode,
    username: z
      .string()
      .trim()
      .min(3, { error: "auth.newAccount.errors.username" })
      .max(100, { error: "auth.newAccount.errors.username" })
      .regex(/^[\p{L}\p{N}._@-]+$/u, { error: "auth.newAccount.errors.username" }),
    password: z
      .string()
      .min(1, { error: "auth.newAccount.errors.password" })
      .max(longestPassword, { error: "auth.newAccount.errors.longPassword" }),
    repeatedPassword: z.string().max(longestPassword, { error: "auth.newAccount.errors.repeated" }),
  })
  .refine(
    ({ password, repeatedPassword }) => password === repeatedPassword,
    onField("repeatedPassword", "auth.newAccount.errors.repeated"),
  );
export type CreateAccount = z.output<typeof createAccountSchema>;

export const switchAppointmentSchema = z.strictObject({ ...onceOnly, appointmentId: id });

export const signOutSchema = z.strictObject({});
export const staySignedInSchema = z.strictObject({});
