import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/form/checkbox";
import { DateField } from "@/components/ui/form/date-field";
import { TextField } from "@/components/ui/form/text-field";
import { InsetText } from "@/components/ui/inset-text";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { OtherServiceContactView } from "@/lib/assessments/views";
import type { PlainDate } from "@/lib/time/plain-date";
import { AssessmentForm, type AssessmentFormProps } from "./assessment-form";

type StepProps = AssessmentFormProps & {
  readonly contact: OtherServiceContactView;
  readonly today: PlainDate;
};

type VerbalConsentStepProps = StepProps & {
  /** The sentence for the agency's own records, once the consent is there (S001-22). */
  readonly sentence: string | null;
};

/** Way B, first step: the verbal consent to contact this one service (S001-9). */
export function VerbalConsentStep({ contact, today, sentence, ...form }: VerbalConsentStepProps) {
  const t = useTranslations("assessments");
  const { verbalConsentBy } = contact;
  return (
    <Section heading={t("otherService.consentTitle")}>
      {sentence ? (
        <>
          <p className="mb-4">{t("otherService.consentCopy")}</p>
          <InsetText>{sentence}</InsetText>
          {verbalConsentBy && (
            <p className="mt-4 text-ink-2">{t("otherService.consentGivenBy", { person: verbalConsentBy })}</p>
          )}
        </>
      ) : (
        <>
          <p className="mb-8">{t("otherService.consentLead", { service: contact.serviceName })}</p>
          <AssessmentForm {...form} submitLabel={t("otherService.consentSubmit")}>
            <DateField name="verbalConsentOn" label={t("fields.verbalConsentOn")} example={today} />
            <TextField
              name="verbalConsentBy"
              label={t("fields.verbalConsentBy")}
              hint={t("otherService.consentByHint")}
            />
          </AssessmentForm>
        </>
      )}
    </Section>
  );
}

/** Way B, second step: the contact, and that the service was asked to contact the family (S001-10). */
export function OwnContactStep({ contact, today, ...form }: StepProps) {
  const t = useTranslations("assessments");
  const { plainDay } = useFormats();
  const { contactedOn, contactedWhom, checkOn } = contact;
  if (!contact.verbalConsentOn) {
    return (
      <Section heading={t("otherService.contactTitle")}>
        <p className="text-ink-2">{t("otherService.contactWaits")}</p>
      </Section>
    );
  }
  return (
    <Section heading={t("otherService.contactTitle")}>
      {contactedOn ? (
        <Notice
          tone="ok"
          title={t("otherService.contactDone", { whom: contactedWhom ?? "", day: plainDay(contactedOn) })}
        >
          {checkOn && <p>{t("checkOn", { day: plainDay(checkOn) })}</p>}
        </Notice>
      ) : (
        <AssessmentForm {...form} submitLabel={t("otherService.contactSubmit")}>
          <DateField name="contactedOn" label={t("fields.contactedOn")} example={today} />
          <TextField name="contactedWhom" label={t("fields.contactedWhom")} />
          <Checkbox name="askedToContactFamily" label={t("fields.askedToContactFamily")} />
          <DateField name="checkOn" label={t("fields.checkOn")} hint={t("otherService.checkHint")} optional />
        </AssessmentForm>
      )}
    </Section>
  );
}
