import { z } from "zod";
import { parsePlainDate, type PlainDate } from "@/lib/time/plain-date";

/** Control characters and characters that turn the direction of text: they can hide what a paper says. */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;

/** What every mutating act carries: the version it was based on and a key that makes it happen once. */
export const mutation = {
  idempotencyKey: z.uuid({ error: "validation.form" }),
  version: z.coerce.number<string>({ error: "validation.form" }).int().min(0),
};

/** A text that may be empty. Line breaks become \n. */
export function optionalText(max: number) {
  return z
    .string()
    .default("")
    .transform((text) => text.replace(/\r\n?/g, "\n").trim().normalize("NFC"))
    .pipe(
      z
        .string()
        .max(max, { error: "validation.tooLong" })
        .refine((text) => !invisible.test(text), { error: "validation.characters" }),
    );
}

/** A text that must be there; `missing` is the catalogue key of the sentence that asks for it. */
export function requiredText(max: number, missing: string) {
  return optionalText(max).pipe(z.string().min(1, { error: missing }));
}

/** The id of a thing in the address or in a hidden field. Anything else is a wrong address. */
export const id = z.uuid({ error: "errors.notFound" });

/** A checkbox alone: "true" or absent. */
export const tick = z
  .literal("true")
  .optional()
  .transform((value) => value === "true");

/** A day written åååå-mm-dd that exists; `missing` is the key of the sentence that asks for it. */
export function requiredDay(missing: string) {
  return optionalDay.pipe(z.custom<PlainDate>((day) => day !== null, { error: missing, abort: false }));
}

/** A day written åååå-mm-dd that exists, or null when the field is empty. */
export const optionalDay = z
  .string()
  .default("")
  .transform((text, context): PlainDate | null => {
    const written = text.trim();
    if (written === "") return null;
    const day = parsePlainDate(written);
    if (day === null) context.addIssue({ code: "custom", message: "validation.date" });
    return day;
  });

/** One of the model's or the database's keys; `missing` is the key of the sentence that asks for a choice. */
export function choice<const Keys extends readonly [string, ...string[]]>(
  keys: Keys,
  missing = "validation.choose",
) {
  return z.enum(keys, { error: missing });
}

/** A choice that is asked for only with some answers; an untouched group of radio buttons sends nothing. */
export function laterChoice<const Keys extends readonly [string, ...string[]]>(
  keys: Keys,
  missing = "validation.choose",
) {
  return choice(keys, missing)
    .or(z.literal(""))
    .optional()
    .transform((key) => key || null);
}

/** Ids of ticked boxes, each once. */
export function ids(max: number) {
  return z
    .array(id)
    .max(max, { error: "validation.form" })
    .default([])
    .transform((list) => [...new Set(list)]);
}

/** For a check across fields: its message stands by `field`, and it runs even when a field is wrong, so that all show at once. */
export function onField(field: string, error: string) {
  return { path: [field], error, when: () => true };
}

/** What the schema does not know the names of has fields of its own, such as "state.child" and "name.agency-<id>". */
export function withFieldsNamed<Shape extends z.ZodRawShape>(shape: Shape, pattern: RegExp, maximum: number) {
  return z
    .strictObject(shape)
    .catchall(optionalText(maximum))
    .refine((form) => Object.keys(form).every((name) => Object.hasOwn(shape, name) || pattern.test(name)), {
      error: "validation.form",
    });
}

/** What the field of one such thing holds, or "" where it was not sent. */
export function textIn(form: { readonly [name: string]: unknown }, field: string, name: string): string {
  const key = `${field}.${name}`;
  const value = Object.hasOwn(form, key) ? form[key] : "";
  return typeof value === "string" ? value : "";
}
