import { z } from "zod";

/** Control characters and characters that turn the direction of text: they can hide what a paper says. */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;

/** What every mutating act carries: the version it was based on and a key that makes it happen once. */
export const mutation = {
  idempotencyKey: z.uuid({ error: "validation.formTooOld" }),
  version: z.coerce.number<string>({ error: "validation.formTooOld" }).int().min(0),
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
        .max(max, { error: `validation.tooLong.${max}` })
        .refine((text) => !invisible.test(text), { error: "validation.invisible" }),
    );
}

/** A text that must be there; `missing` is the catalogue key of the sentence that asks for it. */
export function requiredText(max: number, missing: string) {
  return optionalText(max).pipe(z.string().min(1, { error: missing }));
}

/** The id of a thing in the address or in a hidden field. Anything else is a wrong address. */
export const id = z.uuid({ error: "errors.notFound" });

/** A checkbox alone: "on" or absent. */
export const tick = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");
