import { z } from "zod";
import { id, onField } from "@/lib/validation";

const onceOnly = { idempotencyKey: z.uuid({ error: "validation.form" }) };

/** Longer than any pass phrase; keeps the hashing from being given megabytes. */
const longestPassword = 200;

const returnTo = z.string().max(300).optional();

export const signInSchema = z.strictObject({
  ...onceOnly,
  username: z
    .string()
    .trim()
    .min(1, { error: "auth.errors.usernameRequired" })
    .max(200, { error: "auth.errors.wrong" }),
  password: z
    .string()
    .min(1, { error: "auth.errors.passwordRequired" })
    .max(longestPassword, { error: "auth.errors.wrong" }),
  returnTo,
});
export type SignIn = z.output<typeof signInSchema>;

export const signInAsDemoSchema = z.strictObject({
  ...onceOnly,
  personId: z.uuid({ error: "auth.errors.personRequired" }),
  returnTo,
});

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
