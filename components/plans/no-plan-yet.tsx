import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { useFormats } from "@/components/ui/use-formats";
import { inLanguage } from "@/lib/practice-models/in-language";
import type { PlanView } from "@/lib/plans/views";
import { NotARecord } from "./not-a-record";
import type { PlanTools } from "./plan-actions";

type NoPlanYetProps = PlanTools & { readonly view: PlanView; readonly version: number };

/** Before the plan: first the meeting with the family (S001-44), then the first page. */
export function NoPlanYet({ caseId, actions, newKey, view, version }: NoPlanYetProps) {
  const t = useTranslations("plans");
  const { plainDay } = useFormats();
  const locale = useLocale();
  const { meeting, plannedMeetingId } = view;
  if (!meeting) {
    const href = plannedMeetingId
      ? `/cases/${caseId}/meetings/${plannedMeetingId}/notes`
      : `/cases/${caseId}/meetings/new`;
    return (
      <EmptyState
        title={t("notYet.title")}
        action={
          <LinkButton href={href}>{t(plannedMeetingId ? "notYet.toMeeting" : "notYet.plan")}</LinkButton>
        }
      >
        {t("notYet.body")}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-8">
      <EmptyState title={t("start.title")}>{t("start.body", { day: plainDay(meeting.heldOn) })}</EmptyState>
      <NotARecord />
      <ActionForm
        action={actions.startPlan}
        idempotencyKey={newKey()}
        version={version}
        submitLabel={t("start.submit")}
      >
        <input type="hidden" name="caseId" value={caseId} />
        {view.kinds.length > 1 && (
          <RadioGroup
            name="kind"
            legend={t("start.kind")}
            hint={t("start.kindHint")}
            defaultValue={view.kinds[0]?.key}
            options={view.kinds.map(({ key, name }) => ({ value: key, label: inLanguage(name, locale) }))}
          />
        )}
      </ActionForm>
    </div>
  );
}
