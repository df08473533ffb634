"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { nameChildsBest } from "@/lib/childs-best/commands";
import { nameChildsBestSchema } from "@/lib/childs-best/schemas";
import { offerCoordination, passCoordination, takeBackCoordination } from "@/lib/coordination/commands";
import {
  offerCoordinationSchema,
  passCoordinationSchema,
  takeBackCoordinationSchema,
} from "@/lib/coordination/schemas";

export const offerCoordinationAction = action(offerCoordinationSchema, async (actor, input) => {
  await offerCoordination(actor, input);
  redirect(`/cases/${input.caseId}/coordination`);
});

export const takeBackCoordinationAction = action(takeBackCoordinationSchema, async (actor, input) => {
  await takeBackCoordination(actor, input);
  redirect(`/cases/${input.caseId}/coordination`);
});

export const passCoordinationAction = action(passCoordinationSchema, async (actor, input) => {
  await passCoordination(actor, input);
  redirect(`/cases/${input.caseId}/coordination`);
});

export const nameChildsBestAction = action(nameChildsBestSchema, async (actor, input) => {
  await nameChildsBest(actor, input);
  redirect(`/cases/${input.caseId}/coordination`);
});
