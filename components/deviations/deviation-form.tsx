import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import { Checkbox } from "@/components/ui/form/checkbox";
import { DateField } from "@/components/ui/form/date-field";
import { Select } from "@/components/ui/form/select";
import { TextArea } from "@/components/ui/form/text-area";
import { Notice } from "@/components/ui/notice";
import { deviationKinds } from "@/lib/deviations/rules";
import { lengths } from "@/lib/deviations/schemas";
import type { DeviationStart } from "@/lib/deviations/views";
import type { FormAction } from "@/lib/form-state";

type DeviationFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly start: DeviationStart;
  readonly beside: ReactNode;
};

/** What did not go as agreed, what came of it and what is proposed, without a child (S004-23). */
export function DeviationForm({ caseId, start, ...form }: DeviationFormProps) {
  const t = useTranslations("deviations");
  return (
    <ActionForm {...form} version={start.version} submitLabel={t("form.submit")} className="max-w-question">
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="meetingId" value={start.meetingId} />
      <input type="hidden" name="interventionId" value={start.interventionId} />
      <Select
        name="kind"
        label={t("fields.kind")}
        defaultValue={start.kind}
        options={deviationKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <Select
        name="receiverAgencyId"
        label={t("fields.receiver")}
        hint={t("hints.receiver")}
        defaultValue={start.receiverAgencyId}
        options={start.receivers.map(({ id, name, isOwn }) => ({
          value: id,
          label: isOwn ? t("form.ownAgency", { name }) : name,
        }))}
      />
      <DateField name="happenedOn" label={t("fields.happenedOn")} defaultValue={start.happenedOn} />
      <div className="mt-8">
        <Notice title={t("form.noName")}>{t("form.noNameWhy")}</Notice>
      </div>
      <TextArea
        name="what"
        label={t("fields.what")}
        defaultValue={start.what}
        maximum={lengths.text}
        rows={4}
      />
      <TextArea name="consequence" label={t("fields.consequence")} maximum={lengths.text} rows={3} />
      <TextArea name="cause" label={t("fields.cause")} maximum={lengths.text} rows={3} optional />
      <TextArea name="done" label={t("fields.done")} maximum={lengths.text} rows={3} optional />
      <TextArea
        name="proposal"
        label={t("fields.proposal")}
        hint={t("hints.proposal")}
        maximum={lengths.text}
        rows={3}
      />
      <Checkbox name="isNotTheName" label={t("fields.isNotTheName")} hint={t("hints.isNotTheName")} />
    </ActionForm>
  );
}
