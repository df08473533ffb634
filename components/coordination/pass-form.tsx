import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { Select } from "@/components/ui/form/select";
import { TextArea } from "@/components/ui/form/text-area";
import { reasonLength } from "@/lib/coordination/schemas";
import type { CoordinationView } from "@/lib/coordination/views";
import type { FormAction } from "@/lib/form-state";

type PassFormProps = Pick<CoordinationView, "colleagues"> & {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
};

/** Names a colleague at the own agency, with the reason. */
export function PassForm({ colleagues, caseId, ...form }: PassFormProps) {
  const t = useTranslations("coordination.pass");
  if (colleagues.length === 0) return <p>{t("none")}</p>;
  return (
    <ActionForm {...form} submitLabel={t("submit")} submitTone="secondary">
      <input type="hidden" name="caseId" value={caseId} />
      <Select
        name="personId"
        label={t("colleague")}
        hint={t("colleagueHint")}
        options={colleagues.map(({ personId, name, title }) => ({
          value: personId,
          label: [name, title].filter(Boolean).join(", "),
        }))}
      />
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maximum={reasonLength} />
    </ActionForm>
  );
}
