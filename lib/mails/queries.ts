import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { isDemo } from "@/lib/auth/demo-people";
import { NotFoundError } from "@/lib/errors";
import type { KeptMail } from "@/lib/mails/views";

const most = 100;

/** What Kring would have mailed from or to the own agency, or to the reader, latest first. Outside a try-out there is no such thing. */
export function listKeptMails(actor: Actor): Promise<KeptMail[]> {
  return withActor(actor, async (tx) => {
    if (!isDemo()) throw new NotFoundError("demoMailbox");
    const rows = await tx.keptMail.findMany({
      orderBy: [{ keptAt: "desc" }, { mailId: "asc" }],
      take: most,
    });
    const agencies = await tx.agency.findMany({
      where: { id: { in: rows.map(({ toAgencyId }) => toAgencyId) } },
      select: { id: true, name: true },
    });
    const own = await tx.keptNoticeMail.findMany({ orderBy: { keptAt: "desc" }, take: most });
    const mails = [
      ...rows.map((row) => toKept(row, agencies.find(({ id }) => id === row.toAgencyId)?.name ?? "")),
      ...own.map((row) => toKept(row, actor.personName)),
    ];
    return nothingPersonal(mails.toSorted((a, b) => b.keptAt.getTime() - a.keptAt.getTime()));
  });
}

type KeptRow = Omit<KeptMail, "id" | "to"> & { readonly mailId: string };

function toKept({ mailId, address, subject, text, keptAt }: KeptRow, to: string): KeptMail {
  return { id: mailId, to, address, subject, text, keptAt };
}
