import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { FactList } from "@/components/ui/fact-list";
import { ActionForm } from "@/components/ui/form/action-form";
import { CheckboxGroup } from "@/components/ui/form/checkbox-group";
import { DateField } from "@/components/ui/form/date-field";
import { Select } from "@/components/ui/form/select";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import type { FormAction } from "@/lib/form-state";
import type { GoalView, InterventionView, PlanView } from "@/lib/plans/views";
import { responsibleOptions, responsibleValue } from "./responsible-options";

type InterventionFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly view: PlanView;
  readonly goal: GoalView;
  /** Null for a new one. */
  readonly intervention: InterventionView | null;
};

/** Everything about one intervention. Only what is to be done must be said now. */
export function InterventionForm({
  action,
  idempotencyKey,
  caseId,
  view,
  goal,
  intervention,
}: InterventionFormProps) {
  const t = useTranslations("plans.intervention");
  const responsible = intervention?.responsible ?? null;
  const contact = responsible?.kind === "agency" ? responsible : null;
  const options = withKept(responsibleOptions(view), view, intervention);
  return (
    <ActionForm
      {...{ action, idempotencyKey }}
      version={intervention?.version ?? goal.version}
      submitLabel={t("submit")}
      className="max-w-question"
    >
      <input type="hidden" name="caseId" value={caseId} />
      {intervention ? (
        <input type="hidden" name="interventionId" value={intervention.id} />
      ) : (
        <input type="hidden" name="goalId" value={goal.id} />
      )}
      <TextArea name="what" label={t("what")} defaultValue={intervention?.what} maximum={500} rows={2} />
      <Select
        name="responsible"
        label={t("who")}
        hint={t("whoHint")}
        options={options}
        defaultValue={responsible && responsibleValue(responsible)}
        optional
      />
      <Missions agencies={view.agencies} />
      <TextField
        name="contactName"
        label={t("contactName")}
        hint={t("contactNameHint")}
        defaultValue={contact?.name}
        optional
      />
      <TextField
        name="contactPhone"
        label={t("contactPhone")}
        defaultValue={contact?.phone}
        type="tel"
        width="number"
        optional
      />
      <CheckboxGroup
        name="contributingIds"
        legend={t("contributing")}
        defaultValues={intervention?.contributingIds ?? []}
        options={options
          .filter(({ value }) => value.startsWith("agency-"))
          .map(({ value, label }) => ({ value: value.slice("agency-".length), label }))}
        optional
      />
      <DateField name="startsOn" label={t("startsOn")} defaultValue={intervention?.startsOn} optional />
      <DateField name="dueOn" label={t("dueOn")} defaultValue={intervention?.dueOn} optional />
      <TextArea
        name="sign"
        label={t("sign")}
        defaultValue={intervention?.sign}
        maximum={500}
        rows={2}
        optional
      />
    </ActionForm>
  );
}

/** An intervention belongs to an agency whose task it is: each says its own in the register (S002-12). */
function Missions({ agencies }: Pick<PlanView, "agencies">) {
  const t = useTranslations("plans.intervention");
  const told = agencies.filter(({ mission }) => mission !== "");
  if (told.length === 0) return null;
  return (
    <div className="mb-8">
      <Details summary={t("missions")}>
        <FactList facts={told.map(({ id, name, mission }) => ({ key: id, label: name, value: mission }))} />
      </Details>
    </div>
  );
}

/** An agency that has the task keeps it in the list although its consent has ended: the list of what remains says so. */
function withKept(
  options: ReturnType<typeof responsibleOptions>,
  view: PlanView,
  intervention: InterventionView | null,
) {
  const { responsible = null, contributingIds = [] } = intervention ?? {};
  const held = [...(responsible?.kind === "agency" ? [responsible.agencyId] : []), ...contributingIds];
  const missing = [...new Set(held)].filter((id) => !view.agencies.some((agency) => agency.id === id));
  const nameOf = (id: string) => view.content?.agencies.find((agency) => agency.id === id)?.name ?? "";
  return [...options, ...missing.map((id) => ({ value: `agency-${id}`, label: nameOf(id) }))];
}
