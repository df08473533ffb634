import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { readonly to: readonly string[]; readonly from: string; readonly raw: string };

/** Where in the conversation something can happen, in order. */
export const smtpStages = ["connect", "mailFrom", "rcptTo", "data", "dataEnd"] as const;
export type SmtpStage = (typeof smtpStages)[number];

/** What the server answers at a stage; null goes on. */
export type SmtpFault = (stage: SmtpStage, address: string) => Promise<SmtpAnswer | null> | SmtpAnswer | null;
export type SmtpAnswer = { readonly code: number; readonly text: string };

export type SmtpTestServer = {
  readonly url: string;
  /** What was acknowledged with 250, in order. */
  readonly received: ReceivedMail[];
  readonly faultAt: (fault: SmtpFault | null) => void;
  readonly stop: () => Promise<void>;
};

/** A real SMTP server on this machine, on a port of its own or the one that another had before it. */
export async function smtpTestServer(port = 0): Promise<SmtpTestServer> {
  const received: ReceivedMail[] = [];
  let fault: SmtpFault | null = null;
  const askAt = async (stage: SmtpStage, address: string, callback: (error?: Error) => void) => {
    const answer = (await fault?.(stage, address)) ?? null;
    if (!answer) return callback();
    callback(Object.assign(new Error(answer.text), { responseCode: answer.code }));
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onConnect: (_session, callback) => void askAt("connect", "", callback),
    onMailFrom: ({ address }, _session, callback) => void askAt("mailFrom", address, callback),
    onRcptTo: ({ address }, _session, callback) => void askAt("rcptTo", address, callback),
    onData(stream, { envelope }, callback) {
      const to = envelope.rcptTo.map(({ address }) => address);
      const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      void askAt("data", to[0] ?? "", () => undefined);
      stream.on("end", () => {
        void askAt("dataEnd", to[0] ?? "", (error) => {
          if (!error) received.push({ to, from, raw: Buffer.concat(parts).toString("utf8") });
          callback(error);
        });
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()));
  const bound = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(bound.port)}`,
    received,
    faultAt: (next) => {
      fault = next;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** One header of a mail as it travelled, unfolded; encoded words are read. */
export function headerOf({ raw }: ReceivedMail, name: string): string {
  const [head = ""] = raw.split("\r\n\r\n");
  const unfolded = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const line = unfolded.find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ?? "";
  return decodedWords(line.slice(name.length + 1).trim());
}

/** The text of a mail as its reader sees it. */
export function textOf(mail: ReceivedMail): string {
  const body = mail.raw.split("\r\n\r\n").slice(1).join("\r\n\r\n");
  const encoding = headerOf(mail, "Content-Transfer-Encoding").toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  return encoding === "quoted-printable" ? quotedPrintable(body.replace(/=\r\n/g, "")) : body;
}

function decodedWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_word, how: string, coded: string) =>
      how.toLowerCase() === "b"
        ? Buffer.from(coded, "base64").toString("utf8")
        : quotedPrintable(coded.replaceAll("_", " ")),
    );
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_pair, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
