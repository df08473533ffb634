import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { Select } from "@/components/ui/form/select";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form-state";
import type { ReceivedInvitation } from "@/lib/invitations/received/views";

type OwnCaseWorkersProps = Pick<ReceivedInvitation, "id" | "caseWorkers" | "assignable"> & {
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** Who in the agency has the case in hand, and the way to give it to one more. */
export function OwnCaseWorkers({ id, caseWorkers, assignable, action, idempotencyKey }: OwnCaseWorkersProps) {
  const t = useTranslations("invitations.received");
  const named = (colleague: { readonly name: string; readonly title: string }) =>
    [colleague.name, colleague.title].filter(Boolean).join(", ");
  return (
    <Section heading={t("caseWorkers")} size="aside">
      {caseWorkers.length === 0 && <p className="text-ink-2">{t("caseWorkersNone")}</p>}
      <ul>
        {caseWorkers.map((worker) => (
          <li key={worker.personId}>{named(worker)}</li>
        ))}
      </ul>
      {assignable.length > 0 && (
        <ActionForm
          {...{ action, idempotencyKey }}
          version={caseWorkers.length}
          submitLabel={t("assignSubmit")}
          submitTone="secondary"
          className="mt-6"
        >
          <input type="hidden" name="invitationId" value={id} />
          <Select
            name="personId"
            label={t("assign")}
            options={assignable.map((colleague) => ({ value: colleague.personId, label: named(colleague) }))}
          />
        </ActionForm>
      )}
    </Section>
  );
}
