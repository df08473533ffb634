import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { TextField } from "@/components/ui/form/text-field";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { ClosedDaysView } from "@/lib/closed-days/views";
import type { FormAction } from "@/lib/form-state";

type ClosedDaysProps = {
  readonly list: ClosedDaysView;
  readonly addAction: FormAction;
  readonly removeAction: FormAction;
};

/** The closed days of one authority, and a form for one more. */
export function ClosedDays({ list, addAction, removeAction }: ClosedDaysProps) {
  const t = useTranslations("closedDays");
  const { longDay } = useFormats();
  const { authorityId, authorityName, version, days } = list;
  const authority = <input type="hidden" name="authorityId" value={authorityId} />;
  return (
    <Section heading={authorityName} size="part">
      {days.length === 0 && <p className="text-ink-2">{t("none")}</p>}
      <ul className="border-b border-line empty:hidden">
        {days.map(({ id, closedOn, name }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-3"
          >
            <p>
              <b>{longDay(closedOn)}</b>, {name}
            </p>
            <ActionForm action={removeAction} idempotencyKey={randomUUID()} version={version}>
              {authority}
              <input type="hidden" name="dayId" value={id} />
              <Button tone="link" aria-label={t("removeDay", { day: longDay(closedOn) })}>
                {t("remove")}
              </Button>
            </ActionForm>
          </li>
        ))}
      </ul>
      <div className="mt-8">
        <ActionForm
          action={addAction}
          idempotencyKey={randomUUID()}
          version={version}
          submitLabel={t("submit")}
          submitTone="secondary"
        >
          {authority}
          <DateField name="closedOn" label={t("closedOn")} />
          <TextField name="name" label={t("name")} hint={t("nameHint")} />
        </ActionForm>
      </div>
    </Section>
  );
}
