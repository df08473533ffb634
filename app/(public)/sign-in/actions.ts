"use server";

import { redirect } from "next/navigation";
import { publicAction } from "@/lib/action";
import { readCookie } from "@/lib/auth/cookie";
import { beginHalfSession, beginSession } from "@/lib/auth/current";
import { requestOrigin } from "@/lib/auth/request";
import { ownPath } from "@/lib/auth/rules";
import {
  enrolPasskeySchema,
  enrolTotpSchema,
  enterSchema,
  firstRecoveryCodesSchema,
  signInAsDemoSchema,
  signInSchema,
  signInWithCodeSchema,
  signInWithPasskeySchema,
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

function toReturn({ returnTo }: { readonly returnTo?: string | undefined }): string {
  return returnTo ? `?${new URLSearchParams({ returnTo: ownPath(returnTo) })}` : "";
}
