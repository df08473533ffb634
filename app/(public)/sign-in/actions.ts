"use server";

import { redirect } from "next/navigation";
import { publicAction } from "@/lib/action";
import { readCookie } from "@/lib/auth/cookie";
import { beginHalfSession, beginSession } from "@/lib/auth/current";
import { connectAccount, createAccount } from "@/lib/auth/first-sign-in";
import { clearUnconnected, readUnconnected } from "@/lib/auth/provider/cookies";
import { goToProvider } from "@/lib/auth/provider/sign-in";
import { requestOrigin } from "@/lib/auth/request";
import { ownPath } from "@/lib/auth/rules";
import {
  connectAccountSchema,
  createAccountSchema,
  enrolPasskeySchema,
  enrolTotpSchema,
  enterSchema,
  firstRecoveryCodesSchema,
  signInAsDemoSchema,
  signInSchema,
  signInWithCodeSchema,
  signInWithPasskeySchema,
  signInWithProviderSchema,
} from "@/lib/auth/schemas";
import {
  enrolPasskey,
  enrolTotp,
  enter,
  firstRecoveryCodes,
  signInAsDemoPerson,
  signInWithCode,
  signInWithPasskey,
  signInWithPassword,
} from "@/lib/auth/sign-in";
import { DomainError } from "@/lib/errors";

export const signInAction = publicAction(signInSchema, async (_, input) => {
  const { network } = await requestOrigin();
  await beginHalfSession(await signInWithPassword(input, network));
  redirect(`/sign-in/second-factor${toReturn(input)}`);
});

export const signInWithCodeAction = publicAction(signInWithCodeSchema, async (_, input) => {
  await beginSession(await signInWithCode(await readCookie("half"), input.code, await requestOrigin()));
  redirect(ownPath(input.returnTo));
});

export const signInWithPasskeyAction = publicAction(signInWithPasskeySchema, async (_, input) => {
  const { userAgent } = await requestOrigin();
  await beginSession(await signInWithPasskey(input.response, null, userAgent));
  redirect(ownPath(input.returnTo));
});

export const signInWithOwnPasskeyAction = publicAction(signInWithPasskeySchema, async (_, input) => {
  const { userAgent } = await requestOrigin();
  const half = (await readCookie("half")) ?? "";
  await beginSession(await signInWithPasskey(input.response, half, userAgent));
  redirect(ownPath(input.returnTo));
});

export const enrolTotpAction = publicAction(enrolTotpSchema, async (_, input) => {
  await enrolTotp(await readCookie("half"), input.code, await requestOrigin());
  redirect(`/sign-in/recovery-codes${toReturn(input)}`);
});

export const enrolPasskeyAction = publicAction(enrolPasskeySchema, async (_, input) => {
  await enrolPasskey(await readCookie("half"), input);
  redirect(`/sign-in/recovery-codes${toReturn(input)}`);
});

export const firstRecoveryCodesAction = publicAction(firstRecoveryCodesSchema, async () => {
  const onlyNow = await firstRecoveryCodes(await readCookie("half"));
  return { message: "auth.recovery.made", onlyNow };
});

export const enterAction = publicAction(enterSchema, async (_, input) => {
  const { userAgent } = await requestOrigin();
  await beginSession(await enter(await readCookie("half"), userAgent));
  redirect(ownPath(input.returnTo));
});

export const signInAsDemoAction = publicAction(signInAsDemoSchema, async (_, { personId, returnTo }) => {
  const { userAgent } = await requestOrigin();
  await beginSession(await signInAsDemoPerson(personId, new Date(), userAgent));
  redirect(ownPath(returnTo));
});

export const signInWithProviderAction = publicAction(signInWithProviderSchema, async (_, { returnTo }) => {
  redirect(await goToProvider("signIn", ownPath(returnTo)));
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
  const { network } = await requestOrigin();
  await createAccount(input, network);
  redirect("/sign-in/new-account?done=true");
});

function toReturn({ returnTo }: { readonly returnTo?: string | undefined }): string {
  return returnTo ? `?${new URLSearchParams({ returnTo: ownPath(returnTo) })}` : "";
}
