import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import type { FormAction } from "@/lib/form-state";
import type { AdaptationView } from "@/lib/local-routines/views";

type DraftFormProps = {
  readonly view: AdaptationView;
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** The draft becomes the version in use. */
export function PublishForm(props: DraftFormProps) {
  const t = useTranslations("localRoutines.preview");
  return <DraftForm {...props} submitLabel={t("publish", { number: props.view.nextNumber })} />;
}

export function DiscardForm(props: DraftFormProps) {
  const t = useTranslations("localRoutines");
  return <DraftForm {...props} submitLabel={t("discard")} submitTone="secondary" />;
}

type BeginFormProps = DraftFormProps & { readonly from: string; readonly label: string };

/** A draft from an earlier version, or from the newest of the routine. */
export function BeginForm({ from, label, ...props }: BeginFormProps) {
  return <DraftForm {...props} from={from} submitLabel={label} submitTone="secondary" />;
}

type FormProps = DraftFormProps & {
  readonly submitLabel: string;
  readonly submitTone?: "primary" | "secondary";
  readonly from?: string;
};

function DraftForm({ view, action, idempotencyKey, submitLabel, submitTone = "primary", from }: FormProps) {
  return (
    <ActionForm
      action={action}
      idempotencyKey={idempotencyKey}
      version={view.draft?.version ?? 0}
      submitLabel={submitLabel}
      submitTone={submitTone}
    >
      <input type="hidden" name="authorityId" value={view.authorityId} />
      <input type="hidden" name="practiceModel" value={view.base.key} />
      {from !== undefined && <input type="hidden" name="from" value={from} />}
    </ActionForm>
  );
}
