import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import type { ChildView, GuardianView } from "@/lib/children/views";
import type { FormAction } from "@/lib/form-state";
import { ChildFields } from "./child-fields";
import { GuardianFields } from "./guardian-fields";

type CaseFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  /** The way back without saving. */
  readonly beside: ReactNode;
};

export function EditChildForm({ child, caseId, ...form }: CaseFormProps & { readonly child: ChildView }) {
  const t = useTranslations("children");
  return (
    <ActionForm {...form} version={child.version} submitLabel={t("editSubmit")} className="max-w-question">
      <input type="hidden" name="caseId" value={caseId} />
      <ChildFields child={child} />
    </ActionForm>
  );
}

/** `version` is the case's. */
export function AddGuardianForm({ caseId, ...form }: CaseFormProps & { readonly version: number }) {
  const t = useTranslations("children.guardians");
  return (
    <ActionForm {...form} submitLabel={t("addSubmit")} className="max-w-question">
      <input type="hidden" name="caseId" value={caseId} />
      <GuardianFields />
    </ActionForm>
  );
}

export function EditGuardianForm({
  guardian,
  caseId,
  ...form
}: CaseFormProps & { readonly guardian: GuardianView }) {
  const t = useTranslations("children.guardians");
  return (
    <ActionForm {...form} version={guardian.version} submitLabel={t("editSubmit")} className="max-w-question">
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="guardianId" value={guardian.guardianId} />
      <GuardianFields
        guardian={guardian}
        liftHref={`/cases/${caseId}/guardians/${guardian.guardianId}/protection`}
      />
    </ActionForm>
  );
}

export function RemoveGuardianForm({
  guardian,
  caseId,
  ...form
}: CaseFormProps & { readonly guardian: GuardianView }) {
  const t = useTranslations("children.guardians");
  return (
    <ActionForm {...form} version={guardian.version} submitLabel={t("removeSubmit")} submitTone="danger">
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="guardianId" value={guardian.guardianId} />
    </ActionForm>
  );
}
