import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import { InsetText } from "@/components/ui/inset-text";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { ClosingView } from "@/lib/cases/closing/views";
import type { FormAction } from "@/lib/form-state";

type ReopeningProps = Pick<ClosingView, "mayReopen" | "reopenBy"> & {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
};

/** Opens the case again with a reason, or says why that is no longer possible. */
export function Reopening({ mayReopen, reopenBy, action, idempotencyKey, caseId, version }: ReopeningProps) {
  const t = useTranslations("cases.reopening");
  const { plainDay } = useFormats();
  const day = reopenBy ? plainDay(reopenBy) : "";
  if (!mayReopen)
    return (
      <Notice tone="warn" title={t("tooLate", { day })}>
        <p>{t("tooLateBody")}</p>
      </Notice>
    );
  return (
    <>
      <InsetText>{t("consents")}</InsetText>
      <ActionForm {...{ action, idempotencyKey, version }} submitLabel={t("submit")} className="mt-8">
        <input type="hidden" name="caseId" value={caseId} />
        <TextArea name="reason" label={t("reason")} hint={t("reasonHint", { day })} rows={3} maximum={500} />
      </ActionForm>
    </>
  );
}
