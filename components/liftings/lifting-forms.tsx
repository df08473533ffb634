import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import type { FormAction } from "@/lib/form-state";

type LiftingFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
};

/** The first of two says why. */
export function ProposeLiftingForm({
  caseId,
  guardianId,
  ...form
}: LiftingFormProps & { readonly guardianId: string; readonly version: number }) {
  const t = useTranslations("liftings");
  return (
    <ActionForm {...form} submitLabel={t("propose")}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="guardianId" value={guardianId} />
      <TextArea name="reason" label={t("fields.reason")} hint={t("hints.reason")} maximum={500} />
    </ActionForm>
  );
}

/** The second of two says yes or no. Nothing is chosen from the start. */
export function DecideLiftingForm({
  caseId,
  liftingId,
  ...form
}: LiftingFormProps & { readonly liftingId: string }) {
  const t = useTranslations("liftings");
  return (
    <ActionForm {...form} version={0} submitLabel={t("decide.submit")}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="liftingId" value={liftingId} />
      <RadioGroup
        name="decision"
        legend={t("fields.decision")}
        options={[
          { value: "confirm", label: t("decide.confirm") },
          { value: "decline", label: t("decide.decline") },
        ]}
      />
      <TextArea name="note" label={t("fields.note")} optional maximum={500} />
    </ActionForm>
  );
}
