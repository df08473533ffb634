"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { openHead } from "@/lib/cases/commands";
import { openHeadSchema } from "@/lib/cases/schemas";
import { appointCoordinatorSchema, closeUncoordinatedSchema } from "@/lib/coordination/schemas";
import { appointCoordinator, closeUncoordinated } from "@/lib/coordination/uncoordinated-commands";

export const openHeadAction = action(openHeadSchema, async (actor, input) => {
  await openHead(actor, input);
  redirect(`/cases/${input.caseId}`);
});

export const appointCoordinatorAction = action(appointCoordinatorSchema, async (actor, input) => {
  await appointCoordinator(actor, input);
  redirect("/overview");
});

export const closeUncoordinatedAction = action(closeUncoordinatedSchema, async (actor, input) => {
  await closeUncoordinated(actor, input);
  redirect("/overview");
});
