"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { publicAction } from "@/lib/action";
import { beginSession } from "@/lib/auth/current";
import { nearestAddress, networkOf } from "@/lib/auth/network";
import { connectAccount, createAccount } from "@/lib/auth/first-sign-in";
import { clearUnconnected, readUnconnected } from "@/lib/auth/provider/cookies";
import { beginProviderSignIn } from "@/lib/auth/provider/sign-in";
import { ownPath } from "@/lib/auth/rules";
import {
  connectAccountSchema,
  createAccountSchema,
  signInAsDemoSchema,
  signInSchema,
  signInWithProviderSchema,
} from "@/lib/auth/schemas";
import { signInAsDemoPerson, signInWithPassword } from "@/lib/auth/sign-in";
import { DomainError } from "@/lib/errors";

export const signInAction = publicAction(signInSchema, async (_, input) => {
  const address = nearestAddress((await headers()).get("x-forwarded-for"));
  await beginSession(await signInWithPassword(input, networkOf(address)));
  redirect(ownPath(input.returnTo));
});

export const signInAsDemoAction = publicAction(signInAsDemoSchema, async (_, { personId, returnTo }) => {
  await beginSession(await signInAsDemoPerson(personId));
  redirect(ownPath(returnTo));
});

export const signInWithProviderAction = publicAction(signInWithProviderSchema, async (_, { returnTo }) => {
  redirect(await beginProviderSignIn(ownPath(returnTo)));
});

export const connectAccountAction = publicAction(connectAccountSchema, async (_, { code, returnTo }) => {
  const identity = await readUnconnected();
  if (!identity) throw new DomainError("auth.connect.errors.again");
  const token = await connectAccount(identity, code);
  await clearUnconnected();
  await beginSession(token);
  redirect(ownPath(returnTo));
});

export const createAccountAction = publicAction(createAccountSchema, async (_, input) => {
  const address = nearestAddress((await headers()).get("x-forwarded-for"));
  await createAccount(input, networkOf(address));
  redirect("/sign-in/new-account?done=true");
});
