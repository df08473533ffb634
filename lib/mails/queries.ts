import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { isDemo } from "@/lib/auth/demo-people";
import { NotFoundError } from "@/lib/errors";
import type { KeptMail } from "@/lib/mails/views";

const most = 100;

/** What Kring would have mailed from or to the own agency, latest first. Outside a try-out there is no such thing. */
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
    return nothingPersonal(
      rows.map(({ mailId, toAgencyId, address, subject, text, keptAt }) => ({
        ...{ id: mailId, address, subject, text, keptAt },
        to: agencies.find(({ id }) => id === toAgencyId)?.name ?? "",
      })),
    );
  });
}
