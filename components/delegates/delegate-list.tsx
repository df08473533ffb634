import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form/action-form";
import { useFormats } from "@/components/ui/use-formats";
import type { DelegatesView } from "@/lib/delegates/views";
import type { FormAction } from "@/lib/form-state";

type DelegateListProps = Pick<DelegatesView, "delegates" | "version"> & { readonly endAction: FormAction };

/** Who has been appointed to decide, from a day to a day; also those whose days are over. */
export function DelegateList({ delegates, version, endAction }: DelegateListProps) {
  const t = useTranslations("delegates");
  const { plainDay } = useFormats();
  if (delegates.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <ul className="border-t border-line">
      {delegates.map(({ id, name, title, fromOn, untilOn, state }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3"
        >
          <div>
            <p>
              <b>{name}</b>
              {title && `, ${title.toLocaleLowerCase("sv")}`}
            </p>
            <p className="text-meta text-ink-3">
              {t("period", { from: plainDay(fromOn), until: plainDay(untilOn) })}. {t(`states.${state}`)}
            </p>
          </div>
          {state !== "over" && (
            <ActionForm action={endAction} idempotencyKey={randomUUID()} version={version}>
              <input type="hidden" name="delegateId" value={id} />
              <Button tone="link" aria-label={t("endName", { name })}>
                {t("end")}
              </Button>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
