"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { cancelMeeting } from "@/lib/meetings/planning/commands";
import { cancelMeetingSchema } from "@/lib/meetings/planning/schemas";

export const cancelMeetingAction = action(cancelMeetingSchema, async (actor, input) => {
  await cancelMeeting(actor, input);
  redirect(`/meetings/${input.meetingId}`);
});
