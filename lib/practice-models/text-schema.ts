import { z } from "zod";

/** A name used in code and in stored answers. Its form keeps names such as `__proto__` out. */
export const keySchema = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/);

/** A text of the model in both languages of the product. */
export const bilingualSchema = z.strictObject({
  sv: z.string().min(1).max(1000),
  en: z.string().min(1).max(1000),
});

export type Bilingual = z.infer<typeof bilingualSchema>;
