import "server-only";
import { createTransport } from "nodemailer";
import { isLoopback } from "@/lib/env";
import { log } from "@/lib/log";

export type OutgoingMail = {
  /** One receiver: nobody learns from a mail who else has one. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every try, so that a receiver sees doubles. */
  readonly messageId: string;
};

/** `refused`: the receiver's server will never take it. `failed`: it may, another time; or it did and could not say so. */
export type SendOutcome = "sent" | "refused" | "failed";
export type SendMail = (mail: OutgoingMail) => Promise<SendOutcome>;

/** All of them together are shorter than a worker may have a mail. */
const patience = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};

/** Sends by a mail server. Without TLS only to one on this machine. */
export function smtpSender(url: string, from: string): SendMail {
  const transport = createTransport({ url, requireTLS: !isLoopback(url), ...patience });
  return async ({ to, subject, text, messageId }) => {
    try {
      await transport.sendMail({
        from: { name: "Kring", address: from },
        to: { name: "", address: to },
        ...{ subject, text, messageId },
        headers: { "Auto-Submitted": "auto-generated" },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return "sent";
    } catch (error) {
      const { outcome, code } = whatHappened(error);
      log.warn({ messageId, outcome, code }, "a mail was not sent");
      return outcome;
    }
  };
}

/** A 5xx to the receiver's address is for good. Any other no is about the server or the moment. */
function whatHappened(error: unknown): { readonly outcome: SendOutcome; readonly code: string } {
  if (!(error instanceof Error)) return { outcome: "failed", code: "unknown" };
  const { responseCode, command, code } = error as Error & SmtpAnswer;
  const isForGood = command === "RCPT TO" && responseCode !== undefined && responseCode >= 550;
  return { outcome: isForGood ? "refused" : "failed", code: String(responseCode ?? code ?? error.name) };
}

type SmtpAnswer = { readonly responseCode?: number; readonly command?: string; readonly code?: string };
