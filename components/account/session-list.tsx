import { useTranslations } from "next-intl";
import { PostButton } from "@/components/ui/post-button";
import { useFormats } from "@/components/ui/use-formats";
import type { SessionView } from "@/lib/account/views";
import type { FormAction } from "@/lib/form-state";

type SessionListProps = {
  readonly sessions: readonly SessionView[];
  readonly idempotencyKey: string;
  readonly endAction: FormAction;
  readonly endOthersAction: FormAction;
};

/** Every device that is signed in, this one first. */
export function SessionList({ sessions, idempotencyKey, endAction, endOthersAction }: SessionListProps) {
  const t = useTranslations("account");
  const { shortMoment } = useFormats();
  const hasOthers = sessions.some(({ isCurrent }) => !isCurrent);
  return (
    <>
      {hasOthers && <p className="mb-4 text-ink-2">{t("sessionsLead")}</p>}
      <ul className="border-b border-line">
        {sessions.map(({ id, device, startedAt, seenAt, isCurrent }) => {
          const name = device ?? t("unknownDevice");
          const start = shortMoment(startedAt);
          return (
            <li
              key={id}
              className="grid items-center gap-x-6 border-t border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]"
            >
              <div>
                <p>
                  <b>{name}</b>
                  {isCurrent && <span className="text-ink-2"> · {t("thisDevice")}</span>}
                </p>
                <p className="text-meta text-ink-3">{t("since", { start, seen: shortMoment(seenAt) })}</p>
              </div>
              {!isCurrent && (
                <PostButton action={endAction} fields={{ sessionId: id, idempotencyKey }}>
                  {t("end")}
                  <span className="sr-only"> {t("endNamed", { device: name, start })}</span>
                </PostButton>
              )}
            </li>
          );
        })}
      </ul>
      {hasOthers && (
        <div className="mt-6">
          <PostButton action={endOthersAction} tone="secondary" fields={{ idempotencyKey }}>
            {t("endOthers")}
          </PostButton>
        </div>
      )}
    </>
  );
}
