import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { LogReviewView } from "@/lib/audit/review/views";
import type { FormAction } from "@/lib/form-state";
import { dayOf } from "@/lib/text/format";

type SamplesProps = Pick<LogReviewView, "samples" | "weekToDraw" | "mayReview"> & {
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** The samples so far, and the one to draw. */
export function Samples({ samples, weekToDraw, mayReview, action, idempotencyKey }: SamplesProps) {
  const t = useTranslations("audit.review.samples");
  const { longDay } = useFormats();
  return (
    <Section heading={t("heading")} size="part">
      <p className="mb-4 text-ink-2">{t(mayReview ? "lead" : "readerLead")}</p>
      {mayReview && weekToDraw && (
        <ActionForm
          action={action}
          idempotencyKey={idempotencyKey}
          version={samples.length}
          submitLabel={t("draw")}
          className="mb-8"
        >
          <input type="hidden" name="weekOf" value={weekToDraw} />
          <p>{t("drawFor", { day: longDay(weekToDraw) })}</p>
        </ActionForm>
      )}
      {samples.length > 0 ? <SampleTable samples={samples} /> : <p>{t("none")}</p>}
    </Section>
  );
}

function SampleTable({ samples }: Pick<LogReviewView, "samples">) {
  const t = useTranslations("audit.review.samples");
  const { longDay, shortDay } = useFormats();
  return (
    <Table
      caption={t("caption")}
      isCaptionHidden
      columns={[
        { label: t("weekColumn") },
        { label: t("judged") },
        { label: t("toInvestigate"), align: "end" },
        { label: t("state") },
      ]}
      rows={samples.map((sample) => ({
        key: sample.sampleId,
        cells: [
          <TextLink key="week" href={`/log-review/samples/${sample.sampleId}`}>
            {t("week", { day: longDay(sample.weekOf) })}
          </TextLink>,
          t("judgedOf", { judged: String(sample.judgedCount), events: String(sample.eventCount) }),
          sample.toInvestigateCount,
          sample.signedAt ? t("signed", { day: shortDay(dayOf(sample.signedAt)) }) : t("open"),
        ],
      }))}
    />
  );
}
