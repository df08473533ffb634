import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { positions } from "@/lib/consents/rules";
import { consentForms, verbalChannels } from "@/lib/consents/schemas";
import type { GiverView } from "@/lib/consents/views";
import type { FormAction } from "@/lib/form-state";
import type { PlainDate } from "@/lib/time/plain-date";
import { AgencyChoice, type AgencyOption } from "./agency-choice";

type RecordConsentFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
  readonly givers: readonly GiverView[];
  readonly agencies: readonly AgencyOption[];
  readonly today: PlainDate;
};

/** Who answered, what, for which agencies, how long and how: one answer of one giver. Nothing is ticked beforehand. */
export function RecordConsentForm({
  action,
  idempotencyKey,
  caseId,
  version,
  givers,
  agencies,
  today,
}: RecordConsentFormProps) {
  const t = useTranslations("consents");
  const nameOf = ({ name, relation }: GiverView) =>
    relation ? t("record.guardian", { name, relation }) : t("record.child", { name });
  return (
    <ActionForm
      {...{ action, idempotencyKey, version }}
      submitLabel={t("record.submit")}
      className="max-w-176"
    >
      <input type="hidden" name="caseId" value={caseId} />
      <RadioGroup
        name="giver"
        legend={t("record.who")}
        options={givers.map((giver) => ({ value: giver.value, label: nameOf(giver) }))}
      />
      <DateField name="statedOn" label={t("record.statedOn")} example={today} />
      <RadioGroup
        name="position"
        legend={t("record.position")}
        options={positions.map((position) => ({
          value: position,
          label: t(`position.${position}`),
          hint: position === "given" ? undefined : t(`positionHint.${position}`),
          reveal: <PositionFields position={position} agencies={agencies} />,
        }))}
      />
    </ActionForm>
  );
}

function PositionFields({
  position,
  agencies,
}: {
  readonly position: (typeof positions)[number];
  readonly agencies: readonly AgencyOption[];
}) {
  const t = useTranslations("consents.record");
  switch (position) {
    case "given":
      return <GivenFields agencies={agencies} />;
    case "notReachable":
      return <TextArea name="whyNotReachable" label={t("whyNotReachable")} maximum={500} />;
    case "notMature":
      return <TextArea name="whyNotMature" label={t("whyNotMature")} maximum={500} />;
    case "asked":
    case "refused":
      return null;
  }
}

function GivenFields({ agencies }: { readonly agencies: readonly AgencyOption[] }) {
  const t = useTranslations("consents");
  return (
    <>
      <AgencyChoice
        name="agencyIds"
        legend={t("record.agencies")}
        hint={t("record.agenciesHint")}
        options={agencies}
        search={{ label: t("record.filter"), noMatch: t("record.filterNone") }}
      />
      <TextArea name="scope" label={t("record.scope")} hint={t("record.scopeHint")} maximum={500} optional />
      <DateField name="validUntil" label={t("record.validUntil")} hint={t("record.validUntilHint")} />
      <RadioGroup
        name="form"
        legend={t("record.how")}
        options={consentForms.map((form) => ({
          value: form,
          label: t(`form.${form}`),
          hint: form === "written" ? t("formHint.written") : undefined,
          reveal: form === "written" ? <WrittenFields /> : <VerbalFields />,
        }))}
      />
    </>
  );
}

function WrittenFields() {
  const t = useTranslations("consents.record");
  return <TextField name="paperPlace" label={t("paperPlace")} optional />;
}

function VerbalFields() {
  const t = useTranslations("consents");
  return (
    <>
      <RadioGroup
        name="verbalChannel"
        legend={t("record.channel")}
        options={verbalChannels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
      />
      <TextArea name="whyNotWritten" label={t("record.whyNotWritten")} maximum={500} />
    </>
  );
}
