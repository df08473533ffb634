import { useTranslations } from "next-intl";
import { DifferenceList } from "@/components/plans/difference-list";
import { ActionForm } from "@/components/ui/form/action-form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { ReceivedConfirmation as Received } from "@/lib/confirmations/views";
import type { FormAction } from "@/lib/form-state";

type ReceivedConfirmationProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly invitationId: string;
  readonly disclosureId: string;
  readonly number: number;
  readonly view: Received;
};

/** Where an invited agency confirms the copy it has been handed, and sees what it has answered. */
export function ReceivedConfirmation(props: ReceivedConfirmationProps) {
  const { number, view } = props;
  const t = useTranslations("confirmations");
  const { before } = view;
  return (
    <Section heading={t("received.heading")}>
      <div className="grid max-w-question gap-6">
        <Answered number={number} view={view} />
        {before && (
          <div>
            <h3 className="mb-2">{t("received.changes", { number: before.number })}</h3>
            <DifferenceList differences={before.differences} />
          </div>
        )}
        {view.refusal === null && <Confirm {...props} />}
      </div>
    </Section>
  );
}

function Answered({ number, view }: Pick<ReceivedConfirmationProps, "number" | "view">) {
  const t = useTranslations();
  const { plainDay } = useFormats();
  const { latest, checksum, refusal } = view;
  const isConfirmed = latest?.answer === "confirmed";
  const day = latest ? plainDay(latest.on) : "";
  return (
    <>
      {latest && isConfirmed && (
        <Notice tone="ok" title={t("confirmations.received.confirmed", { number })}>
          <p>{t(`confirmations.received.${latest.way}`, { day, checksum })}</p>
        </Notice>
      )}
      {latest && !isConfirmed && <p>{t("confirmations.received.didNotWant", { day })}</p>}
      {refusal && !isConfirmed && (
        <Notice tone="warn" title={t(refusal as "confirmations.refusals.olderVersionHere")} />
      )}
    </>
  );
}

function Confirm({ view, number, invitationId, disclosureId, ...form }: ReceivedConfirmationProps) {
  const t = useTranslations("confirmations");
  return (
    <ActionForm {...form} version={view.version} submitLabel={t("confirm", { number })}>
      <input type="hidden" name="invitationId" value={invitationId} />
      <input type="hidden" name="disclosureId" value={disclosureId} />
      <p>{t("received.about", { number, checksum: view.checksum })}</p>
    </ActionForm>
  );
}
