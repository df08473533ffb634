import { z } from "zod";
import { codeIn, tokenIn } from "@/lib/guest-links/rules";
import { answerFields, hasName, hasReason, nameMissing, reasonMissing } from "@/lib/invitations/schemas";
import { id, mutation, optionalText } from "@/lib/validation";

const { idempotencyKey } = mutation;

/** A text that holds something to be found; `missing` is the key of the sentence that asks for it. */
function found(find: (text: string) => string | null, maximum: number, missing: string) {
  return optionalText(maximum).transform((text, context): string => {
    const value = find(text);
    if (value === null) context.addIssue({ code: "custom", message: missing });
    return value ?? "";
  });
}

/** The link from the mail, as the address gave it or as somebody pasted it. */
export const askForCodeSchema = z.strictObject({
  idempotencyKey,
  link: found(tokenIn, 2000, "guestLinks.validation.link"),
});
export type AskForCode = z.output<typeof askForCodeSchema>;

/** Once more, from the browser that has the link already. */
export const askForNewCodeSchema = z.strictObject({ idempotencyKey });

export const openMeetingSchema = z.strictObject({
  idempotencyKey,
  code: found(codeIn, 40, "guestLinks.validation.code"),
});
export type OpenMeeting = z.output<typeof openMeetingSchema>;

/** `codeId` says which meeting the page showed: another window may hold a link of its own. */
export const answerAsGuestSchema = z
  .strictObject({ ...mutation, codeId: id, ...answerFields })
  .refine(hasReason, reasonMissing)
  .refine(hasName, nameMissing);
export type AnswerAsGuest = z.output<typeof answerAsGuestSchema>;
