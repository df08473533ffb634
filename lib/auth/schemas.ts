import { z } from "zod";
import { id } from "@/lib/validation";

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

export const switchAppointmentSchema = z.strictObject({ ...onceOnly, appointmentId: id });

export const signOutSchema = z.strictObject({});
export const staySignedInSchema = z.strictObject({});
