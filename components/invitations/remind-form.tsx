import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import type { FormAction } from "@/lib/form-state";
import type { ReminderHow } from "@/lib/invitations/reminding/rules";

type RemindFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly invitationId: string;
  /** The usual one first. */
  readonly ways: readonly ReminderHow[];
  readonly reminderCount: number;
};

/** Asks once more: Kring mails where the invitation went by mail, or somebody notes what they have done. */
export function RemindForm({ action, idempotencyKey, invitationId, ways, reminderCount }: RemindFormProps) {
  const t = useTranslations("invitations");
  const hasMail = ways.includes("email");
  return (
    <ActionForm
      {...{ action, idempotencyKey }}
      version={reminderCount}
      submitLabel={t("one.remindSubmit")}
      submitTone="secondary"
      className="max-w-question"
    >
      <input type="hidden" name="invitationId" value={invitationId} />
      <RadioGroup
        name="how"
        legend={t("one.remindHow")}
        options={ways.map((how) => ({
          value: how,
          label: t(`howsToRemind.${how}`),
          ...(how === "email" && { hint: t("one.remindMailHint") }),
        }))}
      />
      <DateField
        name="remindedOn"
        label={t("one.remindedOn")}
        {...(hasMail && { hint: t("one.remindedOnHint") })}
      />
    </ActionForm>
  );
}
