import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import { Checkbox } from "@/components/ui/form/checkbox";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { Select } from "@/components/ui/form/select";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import type { FormAction } from "@/lib/form-state";
import { purposes } from "@/lib/pre-contacts/rules";
import { lengths } from "@/lib/pre-contacts/schemas";
import type { AgencyToContact } from "@/lib/pre-contacts/views";

type LogFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly version: number;
  readonly caseId: string;
  /** Those that a consent in force names. */
  readonly agencies: readonly AgencyToContact[];
  readonly beside: ReactNode;
};

/** A contact before the meeting: who, when and why. There is nowhere to write what was agreed: nothing is (S001-44). */
export function LogForm({ caseId, agencies, ...form }: LogFormProps) {
  const t = useTranslations("preContacts");
  return (
    <ActionForm {...form} submitLabel={t("submit")} className="max-w-question">
      <input type="hidden" name="caseId" value={caseId} />
      <Select
        name="contactedAgencyId"
        label={t("fields.agency")}
        options={agencies.map(({ agencyId, name }) => ({ value: agencyId, label: name }))}
      />
      <DateField name="contactedOn" label={t("fields.contactedOn")} />
      <TextField name="personName" label={t("fields.personName")} hint={t("hints.personName")} />
      <RadioGroup
        name="purpose"
        legend={t("fields.purpose")}
        options={purposes.map((purpose) => ({ value: purpose, label: t(`purposes.${purpose}`) }))}
      />
      <TextArea name="reason" label={t("fields.reason")} hint={t("hints.reason")} maximum={lengths.reason} />
      <RadioGroup
        name="gave"
        legend={t("fields.gave")}
        options={[
          { value: "no", label: t("gave.no") },
          { value: "yes", label: t("gave.yes"), reveal: <Told /> },
        ]}
      />
    </ActionForm>
  );
}

/** What was told and to whom, and the three that it has to have been (S001-43). */
function Told() {
  const t = useTranslations("preContacts");
  return (
    <>
      <TextArea name="told" label={t("fields.told")} hint={t("hints.told")} maximum={lengths.told} />
      <TextField name="toldTo" label={t("fields.toldTo")} hint={t("hints.personName")} />
      {(["isNecessary", "isRelevant", "isProportionate"] as const).map((tick) => (
        <Checkbox key={tick} name={tick} label={t(`ticks.${tick}`)} />
      ))}
    </>
  );
}
