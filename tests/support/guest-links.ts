import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { askForCode, openMeeting } from "@/lib/guest-links/commands";
import { getGuestView } from "@/lib/guest-links/queries";
import { codeIn, tokenIn } from "@/lib/guest-links/rules";
import { answerAsGuestSchema } from "@/lib/guest-links/schemas";
import type { GuestMeeting } from "@/lib/guest-links/views";
import type { OutgoingMail, SendMail } from "@/lib/jobs/mail-transport";
import { deliverMail } from "@/lib/mails/commands";
import { agencies } from "@/prisma/seed/register/agencies";
import { mailsOf } from "@/tests/support/mail-rows";
import { mailedCase } from "@/tests/support/mails";

/** Ungdomsjouren Lyktan: in the register, invited by mail, and without anybody who signs in. */
export const lyktan = agencies.helpline;

/** In place of a mail server: what was given to it. */
export function outbox(): { readonly send: SendMail; readonly mails: OutgoingMail[] } {
  const mails: OutgoingMail[] = [];
  const send: SendMail = async (mail) => {
    mails.push(mail);
    return "sent";
  };
  return { mails, send };
}

export type GuestCase = Awaited<ReturnType<typeof mailedCase>> & {
  readonly invitationId: string;
  readonly token: string;
};

/** A case whose mail to Lyktan has been sent, and the secret of its link. */
export async function guestCase(
  actor: Actor,
  wish: Parameters<typeof mailedCase>[2] = {},
  meeting: object = {},
  now = new Date(),
): Promise<GuestCase> {
  const opened = await mailedCase(actor, [lyktan.id], wish, meeting);
  const [mail] = await sendAll(opened.caseId, now);
  return {
    ...opened,
    invitationId: opened.invitationIds[0] ?? "",
    token: tokenIn(mail?.text ?? "") ?? "no link in the mail",
  };
}

/** Sends every mail of the case that waits, as a worker would. Returns what was sent. */
export async function sendAll(caseId: string, now = new Date()): Promise<OutgoingMail[]> {
  const { send, mails } = outbox();
  for (const { id, sent_at, stopped_at } of await mailsOf(caseId))
    if (!sent_at && !stopped_at) await deliverMail(id, send, now);
  return mails;
}

/** A network of its own, so that tests do not count against each other. */
export const newNetwork = () => randomUUID();

/** Asks for a code, lets the worker mail it and reads it there. */
export async function codeFor({ caseId, token }: GuestCase, now = new Date()): Promise<string> {
  await askForCode(token, randomUUID(), newNetwork(), now);
  const mail = (await sendAll(caseId, now)).at(-1);
  return codeIn(/Koden är (\d{3} \d{3})/.exec(mail?.text ?? "")?.[1] ?? "") ?? "no code in the mail";
}

export function typed(code: string) {
  return { code, idempotencyKey: randomUUID() };
}

/** From the link to the page with the meeting. */
export async function openedBy(guest: GuestCase, now = new Date()): Promise<string> {
  return openMeeting(guest.token, typed(await codeFor(guest, now)), newNetwork(), now);
}

export async function meetingShown(pass: string, now = new Date()): Promise<GuestMeeting> {
  const view = await getGuestView(pass, now);
  if (view.state !== "open") throw new Error(`The meeting is not shown: ${view.state}`);
  return view.meeting;
}

/** The input of an answer to the meeting that the page shows, as the form would send it. */
export async function guestAnswer(pass: string, changes: object = {}) {
  const { codeId, answerCount } = await meetingShown(pass);
  const form = { idempotencyKey: randomUUID(), version: String(answerCount), codeId, kind: "coming" };
  return answerAsGuestSchema.parse({ ...form, ...changes });
}
