import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { Select } from "@/components/ui/form/select";
import type { DeputyChoice } from "@/lib/people/views";
import type { AppointmentFormProps } from "./end-appointment-form";

type DeputyFormProps = AppointmentFormProps & { readonly deputies: readonly DeputyChoice[] };

export function DeputyForm({ personId, appointmentId, name, deputies, ...form }: DeputyFormProps) {
  const t = useTranslations("people.appointment");
  if (deputies.length === 0) return <p className="text-ink-2">{t("noDeputies")}</p>;
  return (
    <>
      <p className="mb-6 text-ink-2">{t("deputiseLead")}</p>
      <ActionForm {...form} submitLabel={t("deputiseSubmit")} submitTone="secondary">
        <input type="hidden" name="personId" value={personId} />
        <input type="hidden" name="appointmentId" value={appointmentId} />
        <Select
          name="deputyId"
          label={t("deputy", { name })}
          options={deputies.map((deputy) => ({
            value: deputy.personId,
            label: [deputy.name, deputy.title].filter(Boolean).join(", "),
          }))}
        />
        <DateField name="startsOn" label={t("coverFrom")} />
        <DateField name="endsOn" label={t("coverUntil")} />
      </ActionForm>
    </>
  );
}
