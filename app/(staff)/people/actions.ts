"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import {
  addAppointment,
  addPerson,
  deactivatePerson,
  deputise,
  endAppointment,
  makeConnectCode,
} from "@/lib/people/commands";
import {
  addAppointmentSchema,
  addPersonSchema,
  deactivatePersonSchema,
  deputiseSchema,
  endAppointmentSchema,
  makeConnectCodeSchema,
} from "@/lib/people/schemas";

export const addPersonAction = action(
  addPersonSchema,
  async (actor, input) => {
    const { personId } = await addPerson(actor, input);
    redirect(`/people/${personId}`);
  },
  { stepUp: true },
);

export const addAppointmentAction = action(
  addAppointmentSchema,
  async (actor, input) => {
    await addAppointment(actor, input);
    redirect(`/people/${input.personId}`);
  },
  { stepUp: true },
);

export const endAppointmentAction = action(endAppointmentSchema, async (actor, input) => {
  await endAppointment(actor, input);
  redirect(`/people/${input.personId}`);
});

export const deputiseAction = action(
  deputiseSchema,
  async (actor, input) => {
    await deputise(actor, input);
    redirect(`/people/${input.personId}`);
  },
  { stepUp: true },
);

export const deactivatePersonAction = action(deactivatePersonSchema, async (actor, input) => {
  await deactivatePerson(actor, input);
  redirect(`/people/${input.personId}`);
});

export const makeConnectCodeAction = action(
  makeConnectCodeSchema,
  async (actor, input) => {
    const { code } = await makeConnectCode(actor, input);
    return { message: "people.signIn.made", onlyNow: [code] };
  },
  { stepUp: true },
);
