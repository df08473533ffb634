import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form-state";
import { type PlanContent, type SipContent, sipParts } from "@/lib/plans/content";
import { crisisPlanAnswers } from "@/lib/plans/schemas";
import { interventionsByPart } from "@/lib/plans/sip";
import type { SipView } from "@/lib/plans/views";

type SipFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly content: PlanContent;
  readonly sip: SipContent;
  readonly view: SipView;
};

const whyNames = {
  municipality: "withoutMunicipality",
  region: "withoutRegion",
  others: "withoutOthers",
} as const;

/** Everything a SIP says besides goals and interventions. Nothing has to be said now; what is missing stops the fixing. */
export function SipForm({ action, idempotencyKey, caseId, content, sip, view }: SipFormProps) {
  const t = useTranslations("plans.sip");
  const byPart = interventionsByPart(content, sip);
  const unanswered = sipParts.filter((part) => byPart[part].length === 0 || sip.without[part] !== "");
  return (
    <ActionForm
      {...{ action, idempotencyKey }}
      version={view.version}
      submitLabel={t("submit")}
      className="max-w-question"
    >
      <input type="hidden" name="caseId" value={caseId} />
      <TextArea
        name="longTermGoal"
        label={t("longTermGoal")}
        hint={t("longTermGoalHint")}
        defaultValue={sip.longTermGoal}
        maximum={500}
        rows={3}
      />
      {view.authorities.length === 0 ? (
        <Notice title={t("noAuthorities")} />
      ) : (
        <RadioGroup
          name="leadAuthorityId"
          legend={t("leadAuthority")}
          hint={t("leadAuthorityHint")}
          defaultValue={view.leadAuthorityId}
          options={view.authorities.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {unanswered.map((part) => (
        <TextArea
          key={part}
          name={whyNames[part]}
          label={t(whyNames[part])}
          hint={t("withoutHint")}
          defaultValue={sip.without[part]}
          maximum={300}
          rows={2}
          optional
        />
      ))}
      <CrisisPlan crisisPlan={sip.crisisPlan} />
    </ActionForm>
  );
}

function CrisisPlan({ crisisPlan }: Pick<SipContent, "crisisPlan">) {
  const t = useTranslations("plans.sip");
  const { isNeeded, signs, help, day, evening, night } = crisisPlan;
  const labels = { yes: t("crisisYes"), no: t("crisisNo") };
  const fields = (
    <Section heading={t("crisisShort")} size="aside">
      <TextArea
        name="crisisSigns"
        label={t("crisisSigns")}
        hint={t("crisisSignsHint")}
        defaultValue={signs}
        maximum={1000}
        optional
      />
      <TextArea name="crisisHelp" label={t("crisisHelp")} defaultValue={help} maximum={1000} optional />
      <TextField
        name="crisisDay"
        label={t("crisisDay")}
        hint={t("crisisContactHint")}
        defaultValue={day}
        optional
      />
      <TextField name="crisisEvening" label={t("crisisEvening")} defaultValue={evening} optional />
      <TextField name="crisisNight" label={t("crisisNight")} defaultValue={night} optional />
    </Section>
  );
  return (
    <RadioGroup
      name="crisisPlan"
      legend={t("crisisPlan")}
      hint={t("crisisPlanHint")}
      defaultValue={isNeeded === null ? null : isNeeded ? "yes" : "no"}
      options={crisisPlanAnswers.map((value) => ({
        value,
        label: labels[value],
        ...(value === "yes" && { reveal: fields }),
      }))}
    />
  );
}
