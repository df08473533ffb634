"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { publicAction } from "@/lib/action";
import { beginSession } from "@/lib/auth/current";
import { nearestAddress, networkOf } from "@/lib/auth/network";
import { ownPath } from "@/lib/auth/rules";
import { signInAsDemoSchema, signInSchema } from "@/lib/auth/schemas";
import { signInAsDemoPerson, signInWithPassword } from "@/lib/auth/sign-in";

export const signInAction = publicAction(signInSchema, async (_, input) => {
  const address = nearestAddress((await headers()).get("x-forwarded-for"));
  await beginSession(await signInWithPassword(input, networkOf(address)));
  redirect(ownPath(input.returnTo));
});

export const signInAsDemoAction = publicAction(signInAsDemoSchema, async (_, { personId, returnTo }) => {
  await beginSession(await signInAsDemoPerson(personId));
  redirect(ownPath(returnTo));
});
