import type { MailText } from "@/lib/mails/text";
import type { NoticeMailKind } from "@/lib/notices/rules";
import { sentence } from "@/lib/text/sentence";

/** The whole mail, as plain text in Swedish: that something is to be read, and where. Nothing of what, in whose case or how (T22). */
export function noticeMailText(
  { kind, count }: { readonly kind: NoticeMailKind; readonly count: number },
  address: string,
): MailText {
  const lines = [
    [sentence("sv", `notices.mail.${kind}`, { count })],
    [sentence("sv", "notices.mail.signIn", { address })],
    [
      sentence("sv", "notices.mail.nothingElse"),
      sentence("sv", "notices.mail.choose"),
      sentence("sv", "mails.text.noReply"),
    ],
  ];
  const text = lines.map((part) => part.join("\n")).join("\n\n");
  return { subject: sentence("sv", `notices.mail.subjects.${kind}`), text: `${text}\n` };
}
