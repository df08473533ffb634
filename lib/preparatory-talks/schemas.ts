import type { z } from "zod";
import { type TalkPart, talkParts } from "@/lib/preparatory-talks/rules";
import {
  id,
  mutation,
  optionalText,
  requiredDay,
  requiredText,
  textIn,
  withFieldsNamed,
} from "@/lib/validation";

export const lengths = { name: 120, words: 4000, wish: 1000 };

const about = {
  ...mutation,
  caseId: id,
  heldOn: requiredDay("preparatoryTalks.errors.heldOn"),
  talkedBy: requiredText(lengths.name, "preparatoryTalks.errors.talkedBy"),
  toBring: optionalText(lengths.wish),
  toHaveWith: optionalText(lengths.wish),
};
const voiceFields = /^(part|text)\.(child|guardian-[0-9a-f-]{36})$/;

/** `version` is how many talks are written down. Who is in the family is not known to the schema. */
export const recordTalkSchema = heard(withFieldsNamed(about, voiceFields, lengths.words));
export type RecordTalk = z.output<typeof recordTalkSchema>;

/** `version` is the talk's. */
export const changeTalkSchema = heard(withFieldsNamed({ ...about, talkId: id }, voiceFields, lengths.words));
export type ChangeTalk = z.output<typeof changeTalkSchema>;

type TalkForm = { readonly [name: string]: unknown };

/** What came of asking one of the family; somebody whom the form says nothing about was not asked. */
export function partIn(form: TalkForm, key: string): TalkPart {
  return talkParts.find((part) => part === textIn(form, "part", key)) ?? "notAsked";
}

/** Somebody was asked, and whoever took part is quoted. */
function heard<Schema extends z.ZodType<TalkForm>>(schema: Schema): Schema {
  return schema.superRefine((form, context) => {
    const keys = Object.keys(form).flatMap((name) =>
      name.startsWith("part.") ? name.slice("part.".length) : [],
    );
    if (keys.every((key) => partIn(form, key) === "notAsked"))
      context.addIssue({ code: "custom", path: ["part.child"], message: "preparatoryTalks.errors.part" });
    for (const key of keys.filter(
      (one) => partIn(form, one) === "tookPart" && textIn(form, "text", one) === "",
    ))
      context.addIssue({ code: "custom", path: [`text.${key}`], message: "preparatoryTalks.errors.text" });
  });
}
