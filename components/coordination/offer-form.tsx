import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { Select } from "@/components/ui/form/select";
import { TextLink } from "@/components/ui/text-link";
import type { CoordinationView } from "@/lib/coordination/views";
import type { FormAction } from "@/lib/form-state";

type OfferFormProps = Pick<CoordinationView, "candidates" | "proposal"> & {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
};

/** Asks one of the agencies that can be asked. The one with most to do in the plan is proposed, and chosen from the start. */
export function OfferForm({ candidates, proposal, caseId, ...form }: OfferFormProps) {
  const t = useTranslations("coordination");
  if (candidates.length === 0)
    return (
      <>
        <p>
          {t("offer.none")}. {t("offer.noneBody")}
        </p>
        <p className="mt-3">
          <TextLink href={`/cases/${caseId}/invitations`}>{t("offer.noneLink")}</TextLink>
        </p>
      </>
    );
  const people = candidates.flatMap((agency) =>
    agency.people.map(({ personId, name }) => ({
      value: personId,
      label: t("offer.personAt", { name, agency: agency.name }),
    })),
  );
  return (
    <>
      <p className="mb-8 max-w-[60ch]">{t("offer.about")}</p>
      <ActionForm {...form} submitLabel={t("offer.submit")}>
        <input type="hidden" name="caseId" value={caseId} />
        <RadioGroup
          name="agencyId"
          legend={t("offer.agency")}
          hint={t("offer.agencyHint")}
          defaultValue={proposal?.canBeOffered ? proposal.agencyId : null}
          options={candidates.map(({ agencyId, name }) => ({
            value: agencyId,
            label: name,
            ...(agencyId === proposal?.agencyId && { hint: t("proposal.tag") }),
          }))}
        />
        <Select
          name="personId"
          label={t("offer.person")}
          hint={t("offer.personHint")}
          options={people}
          optional
        />
      </ActionForm>
    </>
  );
}
