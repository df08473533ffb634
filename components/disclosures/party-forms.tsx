import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { type CopyWay, isAgreeable, versionOfCopy, waysFor } from "@/lib/disclosures/rules";
import type { PartyView } from "@/lib/disclosures/views";
import type { FormAction } from "@/lib/form-state";
import type { PlainDate } from "@/lib/time/plain-date";
import { WayFields } from "./way-fields";

type PartyFormsProps = {
  readonly party: PartyView;
  readonly actions: { readonly handOut: FormAction; readonly agree: FormAction; readonly waive: FormAction };
  readonly caseId: string;
  readonly versionId: string;
  readonly today: PlainDate;
  readonly newKey: () => string;
};

/** Hand the copy out, agree how it will be, or note that none is needed. Only what is possible is offered. */
export function PartyForms(props: PartyFormsProps) {
  const t = useTranslations("disclosures");
  const { party } = props;
  if (party.handed) return null;
  const mayReceive = party.refusal === null;
  return (
    <div className="mt-8 grid max-w-question gap-8">
      {mayReceive && <HandOut {...props} />}
      {mayReceive && !party.isWaived && (
        <Details summary={t("actions.agree")}>
          <Agree {...props} />
        </Details>
      )}
      {!party.isWaived && (
        <Details summary={t("actions.waive")}>
          <Waive {...props} />
        </Details>
      )}
    </div>
  );
}

function HandOut({ party, actions, newKey, today, ...place }: PartyFormsProps) {
  const t = useTranslations("disclosures");
  return (
    <ActionForm
      action={actions.handOut}
      idempotencyKey={newKey()}
      version={versionOfCopy(party)}
      submitLabel={t("submit.handOut")}
    >
      <Hidden {...place} receiver={party.key} />
      <Ways party={party} ways={waysFor(party)} />
      <DateField name="disclosedOn" label={t("fields.disclosedOn")} defaultValue={today} example={today} />
    </ActionForm>
  );
}

function Agree({ party, actions, newKey, today, ...place }: PartyFormsProps) {
  const t = useTranslations("disclosures");
  return (
    <ActionForm
      action={actions.agree}
      idempotencyKey={newKey()}
      version={versionOfCopy(party)}
      submitLabel={t("submit.agree")}
      submitTone="secondary"
    >
      <Hidden {...place} receiver={party.key} />
      <Ways party={party} ways={waysFor(party).filter(isAgreeable)} />
      <DateField
        name="expectedOn"
        label={t("fields.expectedOn")}
        defaultValue={party.agreed?.expectedOn}
        example={today}
        optional
      />
    </ActionForm>
  );
}

function Waive({ party, actions, newKey, today: _today, ...place }: PartyFormsProps) {
  const t = useTranslations("disclosures");
  return (
    <ActionForm
      action={actions.waive}
      idempotencyKey={newKey()}
      version={versionOfCopy(party)}
      submitLabel={t("submit.waive")}
      submitTone="secondary"
    >
      <Hidden {...place} receiver={party.key} />
      <TextArea name="reason" label={t("fields.reason")} maximum={300} rows={2} />
    </ActionForm>
  );
}

function Ways({ party, ways }: { readonly party: PartyView; readonly ways: readonly CopyWay[] }) {
  const t = useTranslations("disclosures.way");
  return (
    <RadioGroup
      name="way"
      legend={t("legend")}
      defaultValue={party.agreed?.way}
      options={ways.map((way) => ({
        value: way,
        label: t(way),
        hint: way === "kring" ? t("kringHint") : undefined,
        reveal: isAgreeable(way) ? <WayFields way={way} party={party} /> : undefined,
      }))}
    />
  );
}

type HiddenProps = { readonly caseId: string; readonly versionId: string; readonly receiver: string };

function Hidden({ caseId, versionId, receiver }: HiddenProps) {
  return (
    <>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="versionId" value={versionId} />
      <input type="hidden" name="receiver" value={receiver} />
    </>
  );
}
