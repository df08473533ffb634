import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { useFormats } from "@/components/ui/use-formats";
import { outcomes, satisfactions } from "@/lib/follow-ups/rules";
import { lengths } from "@/lib/follow-ups/schemas";
import type { InterventionLine, OutcomeView, PartyView, SatisfactionView } from "@/lib/follow-ups/views";

type OutcomeFieldsProps = { readonly line: InterventionLine; readonly saved: OutcomeView | undefined };

/** What has become of one intervention; anything but done asks why. */
export function OutcomeFields({ line, saved }: OutcomeFieldsProps) {
  const t = useTranslations("followUps");
  const { plainDay } = useFormats();
  const { interventionId, what, responsible, dueOn } = line;
  return (
    <div className="border-t border-line py-6 first:border-0 first:pt-0">
      <input type="hidden" name={`asked.${interventionId}`} value="true" />
      <RadioGroup
        name={`outcome.${interventionId}`}
        legend={what}
        hint={dueOn ? t("form.responsibleDue", { responsible, day: plainDay(dueOn) }) : responsible}
        inColumns
        defaultValue={saved?.outcome}
        options={outcomes.map((outcome) => ({ value: outcome, label: t(`outcomes.${outcome}`) }))}
      />
      <TextArea
        name={`why.${interventionId}`}
        label={t("fields.why")}
        hint={t("form.whyHint")}
        defaultValue={saved?.why}
        maximum={lengths.why}
        rows={2}
      />
    </div>
  );
}

type SatisfactionFieldsProps = { readonly party: PartyView; readonly saved: SatisfactionView | undefined };

/** Whether one who takes part is satisfied, and if not what more can be done (S004-37). */
export function SatisfactionFields({ party: { key, who }, saved }: SatisfactionFieldsProps) {
  const t = useTranslations("followUps");
  return (
    <div className="border-t border-line py-6 first:border-0 first:pt-0">
      <RadioGroup
        name={`satisfied.${key}`}
        legend={t("form.satisfaction", { who })}
        inColumns
        defaultValue={saved?.satisfaction}
        options={satisfactions.map((one) => ({ value: one, label: t(`satisfactions.${one}`) }))}
      />
      <TextArea
        name={`note.${key}`}
        label={t("fields.note", { who })}
        defaultValue={saved?.note}
        maximum={lengths.note}
        rows={1}
        optional
      />
    </div>
  );
}
