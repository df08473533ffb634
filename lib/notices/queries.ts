import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { usualPreferences } from "@/lib/notices/rules";
import type { NoticeList, NoticePreferencesView, NoticeView } from "@/lib/notices/views";
import { readWords } from "@/lib/notices/words";
import { todayInSweden } from "@/lib/time/plain-date";

const most = 100;

/** What is new for the actor in the agency they work for now, latest first. The database leaves out what they may no longer see. */
export function listNotices(actor: Actor, onlyUnread: boolean, now = new Date()): Promise<NoticeList> {
  return withActor(actor, async (tx) => {
    const rows = await tx.notice.findMany({
      where: onlyUnread ? { readAt: null } : {},
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: most + 1,
    });
    const shown = rows.slice(0, most);
    const wordsOf = await readWords(tx, shown);
    const notices = shown.map((row): NoticeView => ({
      ...{ id: row.id, kind: row.kind, at: row.at, isRead: row.readAt !== null },
      ...{ isInvited: row.invitationId !== null, words: wordsOf(row) },
    }));
    const today = todayInSweden(now);
    const isOfToday = ({ at }: NoticeView) => todayInSweden(at) >= today;
    return nothingPersonal({
      today: notices.filter(isOfToday),
      earlier: notices.filter((notice) => !isOfToday(notice)),
      unreadCount: await tx.notice.count({ where: { readAt: null } }),
      isCut: rows.length > most,
    });
  });
}

/** For the header of every page. */
export function countUnreadNotices(actor: Actor): Promise<number> {
  return withActor(actor, async (tx) => nothingPersonal(await tx.notice.count({ where: { readAt: null } })));
}

/** How the actor wants to be mailed; what is proposed where they have not said. */
export function getNoticePreferences(actor: Actor): Promise<NoticePreferencesView> {
  return withActor(actor, async (tx) => nothingPersonal(await readPreferences(tx, actor)));
}

export async function readPreferences(
  tx: Transaction,
  { personId }: Pick<Actor, "personId">,
): Promise<NoticePreferencesView> {
  const row = await tx.noticePreference.findUnique({ where: { personId } });
  if (!row) return { ...usualPreferences, address: "", version: 0 };
  const { address, version, digestAt, quietFrom, quietTo, ...rest } = row;
  const { invitations, meetings, cases, protection } = rest;
  const delivery = { invitations, meetings, cases, protection };
  return { address, version, delivery, digestAt, quietFrom, quietTo };
}
