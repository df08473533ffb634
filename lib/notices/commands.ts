import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal, recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { ConflictError, NotFoundError, type SavedText } from "@/lib/errors";
import { readPreferences } from "@/lib/notices/queries";
import { noticeGroups } from "@/lib/notices/rules";
import type { MarkNoticesRead, SaveNoticePreferences } from "@/lib/notices/schemas";
import type { NoticePreferencesView } from "@/lib/notices/views";
import { wayTo } from "@/lib/notices/way";
import { id as idSchema } from "@/lib/validation";

/** Marks one notice as read. Returns the address of what it is about, which asks for itself who may read it. */
export function openNotice(actor: Actor, noticeId: string, now = new Date()): Promise<string> {
  return withActor(actor, async (tx) => {
    const id = idSchema.safeParse(noticeId);
    const notice = id.success ? await tx.notice.findUnique({ where: { id: id.data } }) : null;
    if (!notice) throw new NotFoundError("notice");
    await tx.notice.updateMany({ where: { id: notice.id, readAt: null }, data: { readAt: now } });
    return nothingPersonal(await wayTo(tx, notice));
  });
}

/** Everything that had come when the page was made. */
export function markNoticesRead(
  actor: Actor,
  { until }: Pick<MarkNoticesRead, "until">,
  now = new Date(),
): Promise<void> {
  return withActor(actor, async (tx) => {
    await tx.notice.updateMany({
      where: { readAt: null, at: { lte: new Date(until) } },
      data: { readAt: now },
    });
    return nothingPersonal(undefined);
  });
}

/** How the actor wants to be mailed. The address does not enter the trace. */
export function saveNoticePreferences(
  actor: Actor,
  input: SaveNoticePreferences,
  now = new Date(),
): Promise<void> {
  const { idempotencyKey: _key, version, ...chosen } = input;
  return withActor(
    actor,
    async (tx) => {
      const { personId } = actor;
      const isSaved = await (version === 0
        ? tx.noticePreference.createMany({ data: [{ ...chosen, personId }], skipDuplicates: true })
        : tx.noticePreference.updateMany({
            where: { personId, version },
            data: { ...chosen, version: { increment: 1 } },
          }));
      if (isSaved.count === 0) throw await conflict(tx, actor);
      const hasAddress = chosen.address !== "";
      return recorded(undefined, {
        ...{ act: "notices.mailChosen", subjectId: personId, detail: { hasAddress }, at: now },
      });
    },
    input,
  );
}

async function conflict(tx: Transaction, actor: Actor): Promise<ConflictError> {
  const saved = await readPreferences(tx, actor);
  return new ConflictError(saved.version, textsOf(saved));
}

function textsOf({ address, delivery, digestAt, quietFrom, quietTo }: NoticePreferencesView): SavedText[] {
  return [
    { label: "notices.fields.address", text: address },
    ...noticeGroups.map((group) => ({
      label: `notices.groups.${group}`,
      choice: `notices.deliveries.${delivery[group]}`,
    })),
    { label: "notices.fields.digestAt", text: digestAt },
    { label: "notices.fields.quietFrom", text: quietFrom },
    { label: "notices.fields.quietTo", text: quietTo },
  ];
}
