import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { InsetText } from "@/components/ui/inset-text";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import type { AgencyListItem } from "@/lib/agencies/views";
import type { AssessmentView } from "@/lib/assessments/views";
import type { FormAction } from "@/lib/form-state";
import { inLanguage } from "@/lib/practice-models/in-language";
import { AssessmentForm } from "./assessment-form";
import { ContactWays } from "./contact-ways";

type DutyPageProps = {
  readonly assessment: AssessmentView;
  /** The social services of the county. */
  readonly agencies: readonly AgencyListItem[];
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** Interrupts before the first question: nothing here replaces a report of concern. */
export function DutyPage({ assessment, agencies, action, idempotencyKey }: DutyPageProps) {
  const t = useTranslations("assessments");
  const locale = useLocale();
  const { assessmentId, version, label, model, isReminded } = assessment;
  const notice = model.notices.concernReport;
  return (
    <>
      <PageHeading kicker={t("kicker", { label })}>{inLanguage(notice.title, locale)}</PageHeading>
      <InsetText>
        <p>{inLanguage(notice.text, locale)}</p>
      </InsetText>
      <p className="mt-4 text-ink-2">{t("duty.law", { law: inLanguage(notice.law, locale) })}</p>
      <div className="mt-8">
        {isReminded ? (
          <LinkButton href={`/assessments/${assessmentId}`}>{t("duty.goOn")}</LinkButton>
        ) : (
          <AssessmentForm
            {...{ action, idempotencyKey, assessmentId, version }}
            submitLabel={t("duty.submit")}
          />
        )}
      </div>
      <Section heading={t("duty.callTitle")}>
        {agencies.map((agency) => (
          <div key={agency.id} className="mt-6 first:mt-0">
            <h3 className="mb-3">{agency.name}</h3>
            <ContactWays agency={agency} />
          </div>
        ))}
        <p className="mt-4 text-ink-2">{t("duty.emergency")}</p>
      </Section>
    </>
  );
}
