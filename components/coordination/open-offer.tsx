import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { NextStep } from "@/components/ui/next-step";
import { useFormats } from "@/components/ui/use-formats";
import type { OfferView } from "@/lib/coordination/views";
import type { FormAction } from "@/lib/form-state";
import { dayOf } from "@/lib/text/format";

type OpenOfferProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
  readonly offer: OfferView;
};

/** The agency that has been asked and has not answered. */
export function OpenOffer({ offer, caseId, ...form }: OpenOfferProps) {
  const t = useTranslations("coordination.open");
  const { plainDay } = useFormats();
  return (
    <NextStep kicker={t("heading")} title={t("title", { agency: offer.agencyName })}>
      <p>
        {t("asked", { name: offer.offeredBy, day: plainDay(dayOf(offer.offeredAt)) })}
        {offer.personName && ` ${t("forPerson", { name: offer.personName })}`}
      </p>
      <p>{t("keep")}</p>
      <ActionForm {...form} submitLabel={t("takeBack")} submitTone="secondary" className="mt-4">
        <input type="hidden" name="caseId" value={caseId} />
        <input type="hidden" name="offerId" value={offer.offerId} />
      </ActionForm>
    </NextStep>
  );
}
