import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { Fieldset } from "@/components/ui/form/fieldset";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { lengths } from "@/lib/follow-ups/schemas";
import type { FollowUpRecord, FollowUpsView } from "@/lib/follow-ups/views";
import type { FormAction } from "@/lib/form-state";
import { talkParts } from "@/lib/preparatory-talks/rules";
import type { PlainDate } from "@/lib/time/plain-date";
import { OutcomeFields, SatisfactionFields } from "./follow-up-fields";
import { type AreaName, WheelFields } from "./wheel-fields";

type FollowUpFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly version: number;
  readonly caseId: string;
  readonly plan: NonNullable<FollowUpsView["plan"]>;
  /** The areas of the case's wheel. */
  readonly areas: readonly AreaName[];
  /** The one that is corrected, or null for a new one. */
  readonly corrected: FollowUpRecord | null;
  readonly today: PlainDate;
  readonly beside: ReactNode;
};

/** The child first, then what became of each intervention, then who is satisfied and what happens now. */
export function FollowUpForm({ caseId, plan, areas, corrected, today, ...form }: FollowUpFormProps) {
  const t = useTranslations("followUps");
  const who = plan.childsName;
  return (
    <ActionForm {...form} submitLabel={t("form.submit")} className="max-w-question">
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="versionId" value={plan.versionId} />
      <input type="hidden" name="correctsId" value={corrected?.followUpId ?? ""} />
      <DateField name="heldOn" label={t("fields.heldOn")} defaultValue={corrected?.heldOn ?? today} />
      <RadioGroup
        name="childPart"
        legend={t("form.theChild", { who })}
        hint={t("form.theChildHint")}
        defaultValue={corrected?.childPart}
        options={talkParts.map((part) => ({
          value: part,
          label: t(`parts.${part}`),
          reveal: part === "tookPart" && (
            <TextArea
              name="childWords"
              label={t("fields.childWords")}
              defaultValue={corrected?.childWords}
              maximum={lengths.words}
            />
          ),
        }))}
      />
      <Fieldset legend={t("form.interventions")}>
        {plan.interventions.map((line) => (
          <OutcomeFields
            key={line.interventionId}
            line={line}
            saved={corrected?.outcomes.find(({ interventionId }) => interventionId === line.interventionId)}
          />
        ))}
      </Fieldset>
      <Fieldset legend={t("form.satisfactions")}>
        {plan.parties.map((party) => (
          <SatisfactionFields
            key={party.key}
            party={party}
            saved={corrected?.satisfactions.find(({ key }) => key === party.key)}
          />
        ))}
      </Fieldset>
      <WheelFields areas={areas} saved={corrected?.marks ?? []} />
      <Next corrected={corrected} />
    </ActionForm>
  );
}

/** A day, or an end with its reason (S001-70). */
function Next({ corrected }: Pick<FollowUpFormProps, "corrected">) {
  const t = useTranslations("followUps");
  return (
    <RadioGroup
      name="next"
      legend={t("form.next")}
      defaultValue={corrected && (corrected.nextOn === null ? "end" : "meet")}
      options={[
        {
          value: "meet",
          label: t("form.meet"),
          reveal: <DateField name="nextOn" label={t("fields.nextOn")} defaultValue={corrected?.nextOn} />,
        },
        {
          value: "end",
          label: t("form.end"),
          hint: t("form.endHint"),
          reveal: (
            <TextArea
              name="endReason"
              label={t("fields.endReason")}
              defaultValue={corrected?.endReason}
              maximum={lengths.endReason}
              rows={2}
            />
          ),
        },
      ]}
    />
  );
}
