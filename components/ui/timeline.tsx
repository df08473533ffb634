import type { ReactNode } from "react";

export type TimelineItem = {
  readonly key: string;
  readonly when: string;
  /** The moment as a machine reads it, for `<time>`. */
  readonly dateTime: string;
  readonly what: ReactNode;
  readonly about?: ReactNode;
};

/** What has happened, latest first, one sentence each. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol>
      {items.map((item, index) => (
        <Moment key={item.key} item={item} isLatest={index === 0} />
      ))}
    </ol>
  );
}

function Moment({
  item: { when, dateTime, what, about },
  isLatest,
}: {
  readonly item: TimelineItem;
  readonly isLatest: boolean;
}) {
  const dot = isLatest ? "bg-primary border-primary" : "bg-bg border-ink-3";
  return (
    <li className="group relative grid grid-cols-[12px_minmax(0,1fr)] gap-x-4 pb-6 last:pb-0 md:grid-cols-[7.5rem_12px_minmax(0,1fr)]">
      <time dateTime={dateTime} className="col-start-2 pt-px text-meta text-ink-3 md:col-start-1">
        {when}
      </time>
      <span
        aria-hidden
        className="col-start-1 row-span-2 row-start-1 flex flex-col items-center md:col-start-2"
      >
        <span className={`z-1 mt-[9px] size-[9px] flex-none rounded-chip border-2 ${dot}`} />
        <span className="absolute top-[18px] -bottom-[9px] w-px bg-line group-last:hidden" />
      </span>
      <div className="col-start-2 md:col-start-3 md:row-start-1">
        {what}
        {about && <div className="text-meta text-ink-3">{about}</div>}
      </div>
    </li>
  );
}
