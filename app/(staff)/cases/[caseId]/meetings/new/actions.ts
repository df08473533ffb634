"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { planMeeting } from "@/lib/meetings/planning/commands";
import { planMeetingSchema } from "@/lib/meetings/planning/schemas";

export const planMeetingAction = action(planMeetingSchema, async (actor, input) => {
  const { meetingId } = await planMeeting(actor, input);
  redirect(`/meetings/${meetingId}`);
});
