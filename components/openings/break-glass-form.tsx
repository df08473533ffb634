import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import type { FormAction } from "@/lib/form-state";
import { reasonLength } from "@/lib/openings/schemas";

type BreakGlassFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly version: number;
};

/** Which case, and why now. */
export function BreakGlassForm(form: BreakGlassFormProps) {
  const t = useTranslations("openings");
  return (
    <ActionForm {...form} submitLabel={t("submit")} className="max-w-question">
      <TextField
        name="wanted"
        label={t("fields.wanted")}
        hint={t("hints.wanted")}
        width="number"
        spellCheck={false}
      />
      <TextArea
        name="reason"
        label={t("fields.reason")}
        hint={t("hints.reason")}
        maximum={reasonLength.longest}
      />
    </ActionForm>
  );
}
