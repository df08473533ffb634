import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/form-state";
import type { Consideration } from "@/lib/invitations/considered/views";

type ConsiderationFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  /** null for one that the register does not hold. */
  readonly agency: { readonly agencyId: string; readonly name: string } | null;
  readonly saved: Consideration | null;
  readonly cancelHref: string;
};

/** One agency: invite or not, and why (S001-25). */
export function ConsiderationForm({
  action,
  idempotencyKey,
  caseId,
  agency,
  saved,
  cancelHref,
}: ConsiderationFormProps) {
  const t = useTranslations("invitations");
  const name = agency?.name ?? saved?.name;
  const decision = saved && (saved.invite ? "invite" : "leaveOut");
  return (
    <Section heading={name ? t("considered.formTitle", { name }) : t("considered.formTitleOther")}>
      <ActionForm
        {...{ action, idempotencyKey }}
        version={saved?.version ?? 0}
        submitLabel={t("considered.submit")}
        beside={<TextLink href={cancelHref}>{t("considered.cancel")}</TextLink>}
        className="max-w-question"
      >
        <input type="hidden" name="caseId" value={caseId} />
        <input type="hidden" name="agencyId" value={agency?.agencyId ?? ""} />
        {!agency && (
          <TextField name="otherName" label={t("considered.otherName")} defaultValue={saved?.name} />
        )}
        <RadioGroup
          name="decision"
          legend={t("considered.decision")}
          defaultValue={decision}
          options={(["invite", "leaveOut"] as const).map((value) => ({
            value,
            label: t(`decisions.${value}`),
          }))}
        />
        <TextArea
          name="reason"
          label={t("considered.reason")}
          hint={t("considered.reasonHint")}
          defaultValue={saved?.reason}
          maximum={500}
        />
      </ActionForm>
    </Section>
  );
}
