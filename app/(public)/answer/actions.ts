"use server";

import { redirect } from "next/navigation";
import { publicAction } from "@/lib/action";
import { clearCookie, readCookie, writeCookie } from "@/lib/auth/cookie";
import { requestOrigin } from "@/lib/auth/request";
import { DomainError } from "@/lib/errors";
import { answerAsGuest, askForCode, openMeeting } from "@/lib/guest-links/commands";
import {
  answerAsGuestSchema,
  askForCodeSchema,
  askForNewCodeSchema,
  openMeetingSchema,
} from "@/lib/guest-links/schemas";

export const askForCodeAction = publicAction(askForCodeSchema, async (_, { link, idempotencyKey }) => {
  const { network } = await requestOrigin();
  await askForCode(link, idempotencyKey, network);
  await writeCookie("guest", link);
  redirect("/answer/code");
});

export const askForNewCodeAction = publicAction(askForNewCodeSchema, async (_, { idempotencyKey }) => {
  const { network } = await requestOrigin();
  await askForCode(await heldToken(), idempotencyKey, network);
  return { message: "guestLinks.code.sentAgain" };
});

export const openMeetingAction = publicAction(openMeetingSchema, async (_, input) => {
  const { network } = await requestOrigin();
  await writeCookie("pass", await openMeeting(await heldToken(), input, network));
  await clearCookie("guest");
  redirect("/answer/meeting");
});

export const answerAsGuestAction = publicAction(answerAsGuestSchema, async (_, input) => {
  const pass = await readCookie("pass");
  if (!pass) throw new DomainError("guestLinks.errors.expired");
  await answerAsGuest(pass, input);
  redirect("/answer/sent");
});

async function heldToken(): Promise<string> {
  const token = await readCookie("guest");
  if (!token) throw new DomainError("guestLinks.errors.linkMissing");
  return token;
}
