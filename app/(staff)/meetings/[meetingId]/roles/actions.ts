"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { assignRoles } from "@/lib/meetings/roles/commands";
import { assignRolesSchema } from "@/lib/meetings/roles/schemas";

export const assignRolesAction = action(assignRolesSchema, async (actor, input) => {
  await assignRoles(actor, input);
  redirect(`/meetings/${input.meetingId}`);
});
