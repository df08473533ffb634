import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import type { FormAction } from "@/lib/form-state";

export type AppointmentFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly version: number;
  readonly personId: string;
  readonly appointmentId: string;
  readonly name: string;
};

export function EndAppointmentForm({ personId, appointmentId, name, ...form }: AppointmentFormProps) {
  const t = useTranslations("people.appointment");
  return (
    <ActionForm {...form} submitLabel={t("endSubmit")} submitTone="danger">
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="appointmentId" value={appointmentId} />
      <RadioGroup
        name="when"
        legend={t("when")}
        options={[
          { value: "now", label: t("now"), hint: t("nowHint", { name }) },
          {
            value: "onDay",
            label: t("onDay"),
            reveal: <DateField name="lastOn" label={t("lastOn")} />,
          },
        ]}
      />
    </ActionForm>
  );
}
