import { useTranslations } from "next-intl";
import { DateField } from "@/components/ui/form/date-field";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { OtherServiceContactView } from "@/lib/assessments/views";
import type { PlainDate } from "@/lib/time/plain-date";
import { AssessmentForm, type AssessmentFormProps } from "./assessment-form";

type FamilyContactsProps = AssessmentFormProps & {
  readonly contact: OtherServiceContactView;
  readonly today: PlainDate;
};

/** Way A: when the family was asked to make contact, and by whom (S001-8). */
export function FamilyContacts({ contact, today, ...form }: FamilyContactsProps) {
  const t = useTranslations("assessments");
  const { plainDay } = useFormats();
  if (contact.askedOn) {
    const { serviceName: service, askedBy, checkOn } = contact;
    return (
      <Notice tone="ok" title={t("otherService.familyDone", { service, day: plainDay(contact.askedOn) })}>
        {askedBy && <p>{t("otherService.askedBy", { person: askedBy })}</p>}
        {checkOn && <p>{t("checkOn", { day: plainDay(checkOn) })}</p>}
      </Notice>
    );
  }
  return (
    <AssessmentForm {...form} submitLabel={t("otherService.familySubmit")}>
      <DateField name="askedOn" label={t("fields.askedOn")} example={today} />
      <DateField name="checkOn" label={t("fields.checkOn")} hint={t("otherService.checkHint")} optional />
    </AssessmentForm>
  );
}
