import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type NoticeTone = "info" | "ok" | "warn" | "err";

const looks: Readonly<
  Record<NoticeTone, { readonly Icon: LucideIcon; readonly edge: string; readonly text: string }>
> = {
  info: { Icon: Info, edge: "border-info", text: "text-info" },
  ok: { Icon: CircleCheck, edge: "border-ok", text: "text-ok" },
  warn: { Icon: TriangleAlert, edge: "border-warn", text: "text-warn" },
  err: { Icon: CircleAlert, edge: "border-err", text: "text-err" },
};

type NoticeProps = {
  readonly title: string;
  readonly tone?: NoticeTone;
  readonly children?: ReactNode;
};

/** Something the reader must know before going on. */
export function Notice({ title, tone = "info", children }: NoticeProps) {
  const { Icon, edge, text } = looks[tone];
  return (
    <div className={`grid grid-cols-[24px_minmax(0,1fr)] gap-x-3 border-l-4 ${edge} py-1 pl-4`}>
      <Icon aria-hidden className={`mt-0.5 size-6 ${text}`} />
      <p className="font-semibold">{title}</p>
      {children && <div className="col-start-2 mt-1 grid gap-2">{children}</div>}
    </div>
  );
}
