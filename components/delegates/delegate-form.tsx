import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import type { DelegatesView } from "@/lib/delegates/views";
import type { FormAction } from "@/lib/form-state";
import type { PlainDate } from "@/lib/time/plain-date";

type DelegateFormProps = Pick<DelegatesView, "colleagues" | "version"> & {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly today: PlainDate;
};

export function DelegateForm({ colleagues, today, ...form }: DelegateFormProps) {
  const t = useTranslations("delegates");
  return (
    <ActionForm {...form} submitLabel={t("submit")}>
      <RadioGroup
        name="personId"
        legend={t("personId")}
        options={colleagues.map(({ id, name, title }) => ({ value: id, label: name, hint: title }))}
      />
      <DateField name="fromOn" label={t("fromOn")} example={today} defaultValue={today} />
      <DateField name="untilOn" label={t("untilOn")} example={today} />
    </ActionForm>
  );
}
