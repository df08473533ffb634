"use server";

import { redirect } from "next/navigation";
import {
  addOwnPasskey,
  changePassword,
  endOtherSessions,
  endOwnSession,
  prepareTotp,
  removeOwnPasskey,
  removeOwnTotp,
  renewOwnRecoveryCodes,
  replaceTotp,
} from "@/lib/account/commands";
import {
  addPasskeySchema,
  beginTotpSchema,
  changePasswordSchema,
  confirmTotpSchema,
  endOtherSessionsSchema,
  endSessionSchema,
  removePasskeySchema,
  removeTotpSchema,
  renewRecoveryCodesSchema,
} from "@/lib/account/schemas";
import { action } from "@/lib/action";
import { saveNoticePreferences } from "@/lib/notices/commands";
import { saveNoticePreferencesSchema } from "@/lib/notices/schemas";

const sensitive = { stepUp: true };

export const changePasswordAction = action(
  changePasswordSchema,
  async (actor, input) => {
    await changePassword(actor, input);
    redirect("/account?done=password");
  },
  sensitive,
);

export const prepareTotpAction = action(
  beginTotpSchema,
  async (actor) => {
    await prepareTotp(actor);
    redirect("/account/totp");
  },
  sensitive,
);

export const replaceTotpAction = action(
  confirmTotpSchema,
  async (actor, input) => {
    await replaceTotp(actor, input);
    redirect("/account?done=totp");
  },
  sensitive,
);

export const removeTotpAction = action(
  removeTotpSchema,
  async (actor) => {
    await removeOwnTotp(actor);
    redirect("/account?done=removal");
  },
  sensitive,
);

export const addPasskeyAction = action(
  addPasskeySchema,
  async (actor, input) => {
    await addOwnPasskey(actor, input);
    redirect("/account?done=passkey");
  },
  sensitive,
);

export const removePasskeyAction = action(
  removePasskeySchema,
  async (actor, input) => {
    await removeOwnPasskey(actor, input);
    redirect("/account?done=removal");
  },
  sensitive,
);

export const renewRecoveryCodesAction = action(
  renewRecoveryCodesSchema,
  async (actor) => ({ message: "account.codes.done", onlyNow: await renewOwnRecoveryCodes(actor) }),
  sensitive,
);

/** Ending is never refused for want of a step-up: it only closes. */
export const endSessionAction = action(endSessionSchema, async (actor, input) => {
  await endOwnSession(actor, input);
  redirect("/account?done=session");
});

export const endOtherSessionsAction = action(endOtherSessionsSchema, async (actor) => {
  await endOtherSessions(actor);
  redirect("/account?done=others");
});

export const saveNoticePreferencesAction = action(saveNoticePreferencesSchema, async (actor, input) => {
  await saveNoticePreferences(actor, input);
  redirect("/account?done=mail");
});
