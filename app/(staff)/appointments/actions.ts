"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { switchAppointmentSchema } from "@/lib/auth/schemas";
import { switchAppointment } from "@/lib/auth/sessions";

export const switchAppointmentAction = action(switchAppointmentSchema, async (actor, { appointmentId }) => {
  await switchAppointment(actor, appointmentId);
  redirect("/");
});
