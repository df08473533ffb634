import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import type { FormAction } from "@/lib/form-state";
import { judgements } from "@/lib/openings/schemas";

type OpeningFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly openingId: string;
};

/** The second person's yes or no. Nothing is chosen from the start. */
export function DecideOpeningForm({ openingId, ...form }: OpeningFormProps) {
  const t = useTranslations("openings");
  return (
    <ActionForm {...form} version={0} submitLabel={t("decide.submit")}>
      <input type="hidden" name="openingId" value={openingId} />
      <RadioGroup
        name="decision"
        legend={t("fields.decision")}
        hint={t("decide.lead")}
        options={[
          { value: "approve", label: t("decide.approve") },
          { value: "decline", label: t("decide.decline") },
        ]}
      />
    </ActionForm>
  );
}

/** The manager's judgement afterwards. */
export function ReviewOpeningForm({ openingId, ...form }: OpeningFormProps) {
  const t = useTranslations("openings");
  return (
    <ActionForm {...form} version={0} submitLabel={t("review.submit")}>
      <input type="hidden" name="openingId" value={openingId} />
      <RadioGroup
        name="judgement"
        legend={t("fields.judgement")}
        options={judgements.map((value) => ({ value, label: t(`judgements.${value}`) }))}
      />
      <TextArea name="note" label={t("fields.note")} hint={t("hints.note")} optional maximum={500} />
    </ActionForm>
  );
}
