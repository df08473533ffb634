"use server";

import { redirect } from "next/navigation";
import { action, publicAction } from "@/lib/action";
import { endCurrentSession } from "@/lib/auth/current";
import { signOutSchema, staySignedInSchema } from "@/lib/auth/schemas";

export const signOutAction = publicAction(signOutSchema, async () => {
  await endCurrentSession();
  redirect("/api/auth/signed-out");
});

/** Being asked is enough: finding the actor prolongs the session. */
export const staySignedInAction = action(staySignedInSchema, async () => undefined);
