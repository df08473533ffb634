import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { receivedHows } from "@/lib/consents/schemas";
import type { FormAction } from "@/lib/form-state";
import type { ReceivedInvitation } from "@/lib/invitations/received/views";
import { withdrawalReaches, withdrawers } from "@/lib/invitations/rules";

type WithdrawalFormProps = Pick<ReceivedInvitation, "id" | "answers"> & {
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** What the family said to an invited agency: who, what, how. */
export function WithdrawalForm({ id, answers, action, idempotencyKey }: WithdrawalFormProps) {
  const t = useTranslations();
  return (
    <ActionForm
      {...{ action, idempotencyKey }}
      version={answers.length}
      submitLabel={t("invitations.withdrawal.submit")}
      submitTone="danger"
      className="max-w-question"
    >
      <input type="hidden" name="invitationId" value={id} />
      <RadioGroup
        name="saidBy"
        legend={t("invitations.withdrawal.saidBy")}
        options={withdrawers.map((value) => ({
          value,
          label: t(`invitations.withdrawal.withdrawers.${value}`),
        }))}
      />
      <RadioGroup
        name="reach"
        legend={t("invitations.withdrawal.reach")}
        options={withdrawalReaches.map((value) => ({
          value,
          label: t(`invitations.withdrawal.reaches.${value}`),
          hint: t(`invitations.withdrawal.reachHints.${value}`),
        }))}
      />
      <RadioGroup
        name="receivedHow"
        legend={t("consents.withdraw.receivedHow")}
        options={receivedHows.map((value) => ({ value, label: t(`consents.receivedHow.${value}`) }))}
      />
    </ActionForm>
  );
}
