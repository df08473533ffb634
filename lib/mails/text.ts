import type { MailKind } from "@/lib/mails/rules";
import { clockTime, longDay, plainDay } from "@/lib/text/format";
import { codeMinutes } from "@/lib/guest-links/rules";
import type { MeetingName } from "@/lib/practice-models/schema";
import { sentence } from "@/lib/text/sentence";
import type { PlainDate } from "@/lib/time/plain-date";

/** What a mail is made of. Nothing of the child, no question, no place, nobody's name, and nobody else who is invited (T22). */
export type MailContent = {
  readonly kind: MailKind;
  /** What the routine calls its meeting. */
  readonly meetingName: MeetingName;
  /** The agency that calls; its authority where the unit would tell of a child's care. */
  readonly caller: string;
  /** "" where none is to be told. */
  readonly phone: string;
  readonly meetingOn: PlainDate;
  readonly startsAt: string;
  readonly answerBy: PlainDate;
  readonly receiverSignsIn: boolean;
};

export type MailText = { readonly subject: string; readonly text: string };

const subjects: Readonly<Record<MailKind, string>> = {
  invitation: "mails.subjects.invitation",
  reminder: "mails.subjects.reminder",
  overdue: "mails.subjects.reminder",
};

/**
 * The whole mail, as plain text in Swedish. `address` is where Kring is, or where an agency that does not sign in answers;
 * neither opens or answers anything by itself.
 */
export function mailText(content: MailContent, address: string): MailText {
  const { kind, caller, phone, receiverSignsIn } = content;
  const opening = kind === "invitation" ? "mails.text.invites" : "mails.text.reminds";
  const next = receiverSignsIn ? "mails.text.signIn" : "mails.text.answerHere";
  const time = clockTime(content.startsAt).replace("\u00a0", " ");
  const lines = [
    [sentence("sv", opening, { caller, meeting: content.meetingName.indefinite.sv })],
    [
      sentence("sv", "mails.text.when", { day: longDay(content.meetingOn), time }),
      sentence("sv", "mails.text.answerBy", { day: plainDay(content.answerBy) }),
    ],
    [
      sentence("sv", next, { address }),
      ...(receiverSignsIn ? [] : [sentence("sv", "mails.text.toldBy", { caller })]),
      ...(phone === "" ? [] : [sentence("sv", "mails.text.phone", { phone })]),
    ],
    [sentence("sv", "mails.text.nothingElse"), sentence("sv", "mails.text.noReply")],
  ];
  return { subject: sentence("sv", subjects[kind]), text: paragraphs(lines) };
}

/** A code and nothing that says what it opens: no link, no agency, no meeting. */
export function codeMailText(code: string): MailText {
  const text = paragraphs([
    [sentence("sv", "mails.code.code", { code: `${code.slice(0, 3)} ${code.slice(3)}` })],
    [sentence("sv", "mails.code.where", { minutes: codeMinutes }), sentence("sv", "mails.code.notAsked")],
    [sentence("sv", "mails.text.noReply")],
  ]);
  return { subject: sentence("sv", "mails.subjects.guestCode"), text };
}

function paragraphs(lines: readonly (readonly string[])[]): string {
  return `${lines.map((part) => part.join("\n")).join("\n\n")}\n`;
}
