"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { changeMeeting } from "@/lib/meetings/planning/commands";
import { changeMeetingSchema } from "@/lib/meetings/planning/schemas";

export const changeMeetingAction = action(changeMeetingSchema, async (actor, input) => {
  await changeMeeting(actor, input);
  redirect(`/meetings/${input.meetingId}`);
});
