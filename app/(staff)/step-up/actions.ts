"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { renewSessionCookie, requireSession } from "@/lib/auth/current";
import { goToProvider } from "@/lib/auth/provider/sign-in";
import { requestOrigin } from "@/lib/auth/request";
import { ownPath } from "@/lib/auth/rules";
import {
  stepUpAsDemoSchema,
  stepUpWithCodeSchema,
  stepUpWithPasskeySchema,
  stepUpWithProviderSchema,
} from "@/lib/auth/schemas";
import { stepUpAsDemoPerson, stepUpWithCode, stepUpWithPasskey } from "@/lib/auth/step-up";

export const stepUpWithCodeAction = action(stepUpWithCodeSchema, async (_, input) => {
  const { network } = await requestOrigin();
  await renewSessionCookie(await stepUpWithCode(await requireSession(), input, network));
  redirect(wayBack(input));
});

export const stepUpWithPasskeyAction = action(stepUpWithPasskeySchema, async (_, input) => {
  await renewSessionCookie(await stepUpWithPasskey(await requireSession(), input.response));
  redirect(wayBack(input));
});

export const stepUpAsDemoAction = action(stepUpAsDemoSchema, async (_, input) => {
  await renewSessionCookie(await stepUpAsDemoPerson(await requireSession()));
  redirect(wayBack(input));
});

export const stepUpWithProviderAction = action(stepUpWithProviderSchema, async (_, input) => {
  redirect(await goToProvider("stepUp", wayBack(input)));
});

/** To the page that asked; without one, the page that says it is done. */
function wayBack({ returnTo }: { readonly returnTo?: string | undefined }): string {
  return returnTo ? ownPath(returnTo) : "/step-up";
}
