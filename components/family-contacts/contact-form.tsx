import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import { CheckboxGroup } from "@/components/ui/form/checkbox-group";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { contactHows } from "@/lib/family-contacts/rules";
import { lengths } from "@/lib/family-contacts/schemas";
import type { FormAction } from "@/lib/form-state";
import type { FamilyMember } from "@/lib/preparatory-talks/views";

type ContactFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly version: number;
  readonly caseId: string;
  /** The child first. */
  readonly family: readonly FamilyMember[];
  readonly beside: ReactNode;
};

/** A contact with the family: when, with whom and how, and whether anybody answered. */
export function ContactForm({ caseId, family, ...form }: ContactFormProps) {
  const t = useTranslations("familyContacts");
  const people = family.map(({ guardianId, who, relation }) => ({
    value: guardianId ?? "child",
    label: relation ? t("relation", { who, relation }) : who,
  }));
  return (
    <ActionForm {...form} submitLabel={t("submit")} className="max-w-question">
      <input type="hidden" name="caseId" value={caseId} />
      <DateField name="contactedOn" label={t("fields.contactedOn")} />
      <RadioGroup
        name="how"
        legend={t("fields.how")}
        options={contactHows.map((how) => ({ value: how, label: t(`hows.${how}`) }))}
      />
      <CheckboxGroup name="people" legend={t("fields.people")} options={people} />
      <RadioGroup
        name="reached"
        legend={t("fields.reached")}
        options={[
          { value: "yes", label: t("reached.yes") },
          { value: "no", label: t("reached.no"), hint: t("reached.noHint") },
        ]}
      />
      <TextArea name="note" label={t("fields.note")} hint={t("hints.note")} maximum={lengths.note} />
    </ActionForm>
  );
}
