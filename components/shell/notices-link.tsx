"use client";

import { Bell } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";

const href = "/notices";
const mostShown = 99;
const freshForMs = 60_000;

/**
 * The way to what is new, and how much of it is unread. The frame around the pages stays while the reader goes between them, so
 * the count is asked for anew there, at most once a minute; following the link loads the frame too.
 */
export function NoticesLink({ unreadCount }: { readonly unreadCount: number }) {
  const t = useTranslations("ui.notices");
  const path = usePathname();
  const [count, setCount] = useState(unreadCount);
  const knownAt = useRef<number | null>(null);

  const onPath = useEffectEvent(async () => {
    const now = Date.now();
    const isFresh = knownAt.current !== null && now - knownAt.current < freshForMs;
    const isFirst = knownAt.current === null;
    if (isFresh) return;
    knownAt.current = now;
    if (!isFirst) setCount((await readCount()) ?? count);
  });
  useEffect(() => void onPath(), [path]);

  return (
    <a
      href={href}
      aria-current={path === href ? "page" : undefined}
      className="ml-auto inline-flex min-h-11 items-center gap-2 text-meta text-on-head no-underline hover:text-on-head"
    >
      <Bell aria-hidden className="size-5" />
      <span className="underline underline-offset-[0.18em]">
        {t("name")}
        <span className="sr-only"> {t("forYou")}</span>
      </span>
      {count > 0 && (
        <span className="rounded-chip bg-surface px-2 text-small font-semibold text-ink tabular-nums">
          {count > mostShown ? `${mostShown}+` : count}
          <span className="sr-only"> {t("unread", { count })}</span>
        </span>
      )}
    </a>
  );
}

/** Null when it is not told, as when the session has ended: the page itself will say so. */
async function readCount(): Promise<number | null> {
  try {
    const answer = await fetch("/api/notices/unread", { redirect: "manual", cache: "no-store" });
    return answer.ok ? ((await answer.json()) as { count: number }).count : null;
  } catch {
    return null;
  }
}
