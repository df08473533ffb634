import { expect, it } from "vitest";
import { isReminderHour } from "@/lib/mails/rules";
import { dueMails, isQuiet, type NoticeKind, usualPreferences, whenToMail } from "@/lib/notices/rules";
import { timeOf } from "@/lib/text/format";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";

const minute = 60_000;

/** A worker's clock, from Saturday noon to Monday noon, every minute of it, as Sweden reads it. */
function minutesFrom(saturday: string): { readonly day: PlainDate; readonly time: string }[] {
  const start = new Date(`${saturday}T11:00:00Z`).getTime();
  return Array.from({ length: 48 * 60 }, (_, index) => {
    const now = new Date(start + index * minute);
    return { day: todayInSweden(now), time: timeOf(now).replace(".", ":") };
  });
}

/** What a worker mails that asks every minute about one thing that is new since Saturday. */
function mailedBy(minutes: ReturnType<typeof minutesFrom>, kind: NoticeKind): string[] {
  let unread: NoticeKind[] = [kind];
  return minutes.flatMap((now) => {
    const due = dueMails(usualPreferences, unread, now);
    if (due.length > 0) unread = [];
    return due.map((mail) => `${mail.kind} ${now.day} ${now.time}`);
  });
}

it.each([
  ["put forward", "2026-03-28", "2026-03-30"],
  ["put back", "2026-10-24", "2026-10-26"],
])("mails once, at its time, over the night when the clock is %s · T64", (_, saturday, monday) => {
  const minutes = minutesFrom(saturday);
  expect(mailedBy(minutes, "invitationAnswered")).toEqual([`digest ${monday} 07:30`]);
  expect(mailedBy(minutes, "meetingMoved")).toEqual([`urgent ${saturday} ${minutes[0]?.time}`]);
});

it.each([
  ["put forward", "2026-03-28", 13 * 60 - 60],
  ["put back", "2026-10-24", 13 * 60 + 60],
])(
  "is quiet by Sweden's clock over the night when it is %s, and a mail waits for its end · T64",
  (_, saturday, length) => {
    const minutes = minutesFrom(saturday);
    const night = minutes.slice(0, 24 * 60).filter(({ time }) => isQuiet(usualPreferences, time));
    expect(night).toHaveLength(length);
    const waits = whenToMail(usualPreferences, ["meetingMoved"], "06:59");
    expect(waits).toEqual({ minutes: 1 });
    expect(
      minutes
        .filter(({ time }) => isReminderHour(Number(time.slice(0, 2))))
        .some(({ time }) => time < "07:00"),
    ).toBe(false);
  },
);
