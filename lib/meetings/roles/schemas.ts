import { z } from "zod";
import { id, mutation, optionalText } from "@/lib/validation";

const name = optionalText(120);

/** Saved as far as it has been decided; the meeting's page says which roles are left. */
export const assignRolesSchema = z.strictObject({
  ...mutation,
  meetingId: id,
  chairAgencyId: z.uuid({ error: "meetings.roles.validation.chairAgency" }),
  chairName: name,
  noteTakerName: name,
  planWriterName: name,
  callerId: z.uuid({ error: "meetings.roles.validation.caller" }),
  arrangerName: name,
  setUp: optionalText(1000),
});
export type AssignRoles = z.output<typeof assignRolesSchema>;
