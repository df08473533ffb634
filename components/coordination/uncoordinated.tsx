import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import type { HeadToOpen } from "@/lib/cases/overview/views";
import type { FormAction } from "@/lib/form-state";

type Form = { readonly action: FormAction; readonly idempotencyKey: string };
type UncoordinatedProps = NonNullable<HeadToOpen["uncoordinated"]> & {
  readonly caseId: string;
  readonly appoint: Form;
  readonly close: Form;
};

/** What the manager does with a case that nobody coordinates: names somebody, or ends it where nobody may take it up. */
export function Uncoordinated({ mayTakeUp, colleagues, caseId, version, ...forms }: UncoordinatedProps) {
  const t = useTranslations("coordination.uncoordinated");
  if (!mayTakeUp)
    return (
      <ActionForm {...forms.close} version={version} submitLabel={t("close")} submitTone="danger">
        <input type="hidden" name="caseId" value={caseId} />
        <TextArea name="summary" label={t("closeSummary")} hint={t("closeHint")} rows={4} maximum={4000} />
      </ActionForm>
    );
  return (
    <ActionForm {...forms.appoint} version={version} submitLabel={t("appoint")}>
      <input type="hidden" name="caseId" value={caseId} />
      <RadioGroup
        name="personId"
        legend={t("appointWhom")}
        hint={t("appointHint")}
        options={colleagues.map(({ personId, name, title }) => ({
          value: personId,
          label: name,
          hint: title,
        }))}
      />
    </ActionForm>
  );
}
