import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import { InsetText } from "@/components/ui/inset-text";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import { reasonLength } from "@/lib/coordination/schemas";
import type { ReceivedCoordination, ReceivedOffer } from "@/lib/coordination/views";
import type { FormAction } from "@/lib/form-state";
import { dayOf } from "@/lib/text/format";

type AnswerOfferProps = Pick<ReceivedCoordination, "invitationId" | "mayAccept" | "childName"> & {
  readonly offer: ReceivedOffer;
  readonly accept: { readonly action: FormAction; readonly idempotencyKey: string };
  readonly decline: { readonly action: FormAction; readonly idempotencyKey: string };
};

/** What taking over means, and the two answers. */
export function AnswerOffer({
  offer,
  invitationId,
  childName,
  mayAccept,
  accept,
  decline,
}: AnswerOfferProps) {
  const t = useTranslations("coordination.received");
  const { plainDay } = useFormats();
  const ids = (
    <>
      <input type="hidden" name="invitationId" value={invitationId} />
      <input type="hidden" name="offerId" value={offer.offerId} />
    </>
  );
  return (
    <div className="max-w-question">
      <dl className="mb-8 grid gap-3 text-meta">
        <div>
          <dt className="text-ink-3">{t("child")}</dt>
          <dd>{childName}</dd>
        </div>
        <div>
          <dt className="text-ink-3">{t("from")}</dt>
          <dd>{offer.fromAgencyName}</dd>
        </div>
      </dl>
      <p>
        {t("asked", { name: offer.offeredBy, day: plainDay(dayOf(offer.offeredAt)) })}
        {offer.personName && ` ${t("forPerson", { name: offer.personName })}`}
      </p>
      <div className="mt-6">
        <InsetText>
          <p>{t("about")}</p>
          <p className="mt-2">{t("stays")}</p>
        </InsetText>
      </div>
      <Section heading={t("acceptHeading")}>
        {mayAccept ? (
          <ActionForm {...accept} version={0} submitLabel={t("accept")}>
            {ids}
          </ActionForm>
        ) : (
          <Notice title={t("onlyCaseWork")}>
            <p>{t("onlyCaseWorkBody")}</p>
          </Notice>
        )}
      </Section>
      <Section heading={t("declineHeading")}>
        <ActionForm {...decline} version={0} submitLabel={t("decline")} submitTone="secondary">
          {ids}
          <TextArea
            name="reason"
            label={t("reason")}
            hint={t("reasonHint")}
            rows={3}
            maximum={reasonLength}
          />
        </ActionForm>
      </Section>
    </div>
  );
}
