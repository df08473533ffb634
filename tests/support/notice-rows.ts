import type { Actor } from "@/lib/access/actor";
import { people } from "@/prisma/seed/register/people";
import { connectAs } from "@/tests/support/database";

let opened: ReturnType<typeof connectAs> | undefined;

function ownerConnection() {
  return (opened ??= connectAs("owner"));
}

export type NoticeRow = {
  readonly id: string;
  readonly person_id: string;
  readonly kind: string;
  readonly read_at: Date | null;
  readonly mail_id: string | null;
};

/** Every notice about a case, or about something that belongs to none, whoever may see it. */
export async function noticesAbout(aboutId: string, kind?: string): Promise<readonly NoticeRow[]> {
  const owner = await ownerConnection();
  const { rows } = await owner.query<NoticeRow>(
    "select * from notices where (case_id = $1 or subject_id = $1) and ($2::text is null or kind::text = $2) order by at, id",
    [aboutId, kind ?? null],
  );
  return rows;
}

/** The first names of everybody who has been told of one kind about it. */
export async function toldAbout(aboutId: string, kind: string): Promise<string[]> {
  const rows = await noticesAbout(aboutId, kind);
  const all = Object.values(people);
  return rows
    .map(({ person_id }) => all.find(({ id }) => id === person_id)?.name.split(" ")[0] ?? person_id)
    .toSorted();
}

export type NoticeMailRow = {
  readonly id: string;
  readonly kind: string;
  readonly on_day: string;
  readonly sent_at: Date | null;
  readonly stop: string | null;
  readonly tried_count: number;
};

export async function noticeMailsOf({ personId }: Actor): Promise<readonly NoticeMailRow[]> {
  const owner = await ownerConnection();
  const { rows } = await owner.query<NoticeMailRow>(
    "select *, day::text as on_day from notice_mails where person_id = $1 order by queued_at, kind",
    [personId],
  );
  return rows;
}

/** Nobody has anything new, and nothing has been mailed: what earlier tests left is gone. */
export async function forgetNotices(): Promise<void> {
  const owner = await ownerConnection();
  await owner.query("delete from notices");
  await owner.query("delete from kept_notice_mails");
  await owner.query("delete from notice_mails");
  await owner.query("delete from notice_preferences");
}
