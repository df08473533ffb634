import { z } from "zod";
import { reminderHows } from "@/lib/invitations/reminding/rules";
import { choice, id, mutation, onField, optionalDay } from "@/lib/validation";

/** A mail goes today; the day of anything else is told. The version is how many reminders there were. */
export const remindInvitationSchema = z
  .strictObject({
    ...mutation,
    invitationId: id,
    how: choice(reminderHows, "invitations.validation.reminderHow"),
    remindedOn: optionalDay,
  })
  .refine(
    ({ how, remindedOn }) => how === "email" || remindedOn !== null,
    onField("remindedOn", "invitations.validation.remindedOn"),
  );
export type RemindInvitation = z.output<typeof remindInvitationSchema>;
