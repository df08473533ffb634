import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { useFormats } from "@/components/ui/use-formats";
import { verdicts } from "@/lib/audit/review/rules";
import type { SampledEventView } from "@/lib/audit/review/views";
import type { FormAction } from "@/lib/form-state";
import { useLogWords } from "./use-log-words";

type SampledEventProps = {
  readonly event: SampledEventView;
  readonly number: number;
  readonly sampleId: string;
  readonly mayReview: boolean;
  readonly version: number;
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** One reading of a sample: what it was, and what the reviewer finds. */
export function SampledEvent({ event, number, mayReview, ...form }: SampledEventProps) {
  const t = useTranslations("audit.review");
  const { what, which, who, when } = useLogWords();
  const { name, agencyName } = who(event);
  return (
    <Section heading={t("sample.event", { number: String(number), when: when(event.at) })}>
      <FactList
        direction="row"
        facts={[
          {
            key: "who",
            label: t("table.who"),
            value: [name, agencyName].filter(Boolean).join(", "),
          },
          { key: "case", label: t("table.case"), value: which(event) },
          { key: "what", label: t("table.what"), value: what(event) },
        ]}
      />
      <div className="mt-4">
        {event.judgement && <Judgement judgement={event.judgement} />}
        {event.mayJudge && <JudgeForm seq={event.seq} {...form} />}
        {!event.judgement && !event.mayJudge && <p>{t(mayReview ? "sample.own" : "sample.notJudged")}</p>}
      </div>
    </Section>
  );
}

function Judgement({ judgement }: { readonly judgement: NonNullable<SampledEventView["judgement"]> }) {
  const t = useTranslations("audit.review.sample");
  const { shortMoment } = useFormats();
  const { verdict, note, judgedAt, judgedBy } = judgement;
  return (
    <>
      <Tag tone={verdict === "justified" ? "ok" : "warn"}>{t(`verdicts.${verdict}`)}</Tag>
      {note && <p className="mt-2">{note}</p>}
      <p className="mt-1 text-meta text-ink-3">
        {t("judgedBy", { name: judgedBy, day: shortMoment(judgedAt) })}
      </p>
    </>
  );
}

type JudgeFormProps = Omit<SampledEventProps, "event" | "number" | "mayReview"> & { readonly seq: string };

function JudgeForm({ seq, sampleId, ...form }: JudgeFormProps) {
  const t = useTranslations("audit.review.sample");
  return (
    <ActionForm {...form} submitLabel={t("judge")} submitTone="secondary">
      <input type="hidden" name="sampleId" value={sampleId} />
      <input type="hidden" name="seq" value={seq} />
      <RadioGroup
        name="verdict"
        legend={t("verdict")}
        options={verdicts.map((value) => ({ value, label: t(`verdicts.${value}`) }))}
      />
      <TextArea name="note" label={t("note")} hint={t("noteHint")} optional maximum={500} rows={2} />
    </ActionForm>
  );
}
