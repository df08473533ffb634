import { z } from "zod";
import { ours } from "@/lib/cases/next-step";
import type { OpenRow } from "@/lib/cases/list/views";
import { type PlainDate, plainDate } from "@/lib/time/plain-date";

const day = z.string().transform(plainDate);

/** What the list reads of a snapshot; the rest stays unread until the invitation is opened. */
const snapshotSchema = z.object({
  meeting: z.object({ on: day, startsAt: z.string() }),
  caller: z.object({ agency: z.string() }),
  child: z.object({ name: z.string(), age: z.number().nullable(), isProtected: z.boolean() }),
  answerBy: day,
});

type Invitation = { id: string; case_id: string; snapshot: unknown };

/** An invitation that waits for our answer, until its meeting has been. */
export function invitationRow(
  { id, case_id, snapshot }: Invitation,
  today: PlainDate,
): (OpenRow & { readonly caseId: string })[] {
  const { meeting, caller, child, answerBy } = snapshotSchema.parse(snapshot);
  if (meeting.on < today) return [];
  const name = child.isProtected ? "" : child.name;
  return [
    {
      key: id,
      caseId: case_id,
      href: `/invitations/${id}`,
      caseHref: null,
      group: "received",
      model: null,
      subject: { kind: "child", name, age: child.age, schooling: "", isProtected: child.isProtected },
      facts: { callingAgency: caller.agency, meeting },
      searched: [name, caller.agency],
      nextStep: ours("answerInvitation", answerBy),
    },
  ];
}
