import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { SampleView } from "@/lib/audit/review/views";
import type { FormAction } from "@/lib/form-state";

type SignOffProps = {
  readonly sample: SampleView;
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** The end of a sample's review. */
export function SignOff({ sample, action, idempotencyKey }: SignOffProps) {
  const t = useTranslations("audit.review.sample");
  const { shortMoment } = useFormats();
  const { sampleId, signOff, maySignOff, mayReview, judgedCount, events } = sample;
  return (
    <Section heading={t("signHeading")} size="part">
      {signOff ? (
        <p>{t("signedBy", { day: shortMoment(signOff.signedAt), name: signOff.signedBy })}</p>
      ) : (
        <>
          <p>{t(mayReview ? "signLead" : "notSigned")}</p>
          <p className="mt-2">
            {t("progress", { judged: String(judgedCount), events: String(events.length) })}
          </p>
        </>
      )}
      {maySignOff && (
        <ActionForm
          action={action}
          idempotencyKey={idempotencyKey}
          version={judgedCount}
          submitLabel={t("sign")}
        >
          <input type="hidden" name="sampleId" value={sampleId} />
        </ActionForm>
      )}
    </Section>
  );
}
