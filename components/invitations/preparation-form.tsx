import { useTranslations } from "next-intl";
import type { ChoiceOption } from "@/components/ui/form/choice";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import type { ContactWayKind } from "@/lib/agencies/views";
import type { FormAction } from "@/lib/form-state";
import { kindsFor } from "@/lib/invitations/rules";
import type { PreparedView, ReceiverView } from "@/lib/invitations/views";
import { ContactFields } from "./contact-fields";

type PreparationFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly agency: ReceiverView;
  readonly prepared: PreparedView | null;
  readonly isCounterpart: boolean;
  readonly today: string;
};

/** For one agency: does it know the child, is it called or invited, and which way does it get to know. */
export function PreparationForm(props: PreparationFormProps) {
  const { action, idempotencyKey, caseId, agency, prepared, isCounterpart, today } = props;
  const t = useTranslations("invitations");
  const kinds = kindsFor(agency, isCounterpart);
  return (
    <ActionForm
      {...{ action, idempotencyKey }}
      version={prepared?.version ?? 0}
      submitLabel={t("prepare.submit")}
      className="max-w-question"
    >
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="agencyId" value={agency.id} />
      {agency.needsContact ? (
        <ContactFields name={agency.name} prepared={prepared} today={today} />
      ) : (
        <input type="hidden" name="establishedContact" value="notNeeded" />
      )}
      <RadioGroup
        name="kind"
        legend={t("prepare.kind")}
        defaultValue={prepared?.kind ?? kinds[0]}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`),
          hint: t(`kindHints.${kind}`),
        }))}
      />
      <RadioGroup
        name="way"
        legend={t("prepare.way")}
        hint={t("prepare.wayHint")}
        defaultValue={startingWay(agency, prepared)}
        options={useWays(agency)}
      />
    </ActionForm>
  );
}

/** Kring first where the agency signs in, then its contact ways in the order it prefers, then Link. */
function useWays({ hasSignIn, hasLink, contactWays }: ReceiverView): ChoiceOption[] {
  const t = useTranslations("invitations");
  const hints: Readonly<Record<ContactWayKind, string>> = {
    email: t("prepare.emailHint"),
    phone: t("prepare.phoneHint"),
    post: t("prepare.postHint"),
  };
  return [
    ...(hasSignIn ? [{ value: "kring", label: t("channels.kring"), hint: t("prepare.kringHint") }] : []),
    ...contactWays.map(({ id, kind, value }) => ({
      value: id,
      label: t(`prepare.ways.${kind}`, { value }),
      hint: hints[kind],
    })),
    ...(hasLink ? [{ value: "link", label: t("channels.link"), hint: t("prepare.linkHint") }] : []),
  ];
}

/** What was chosen before; else Kring where the agency signs in, else the way it prefers. */
function startingWay(
  { hasSignIn, contactWays }: ReceiverView,
  prepared: PreparedView | null,
): string | undefined {
  if (!prepared) return hasSignIn ? "kring" : contactWays[0]?.id;
  if (prepared.channel === "kring" || prepared.channel === "link") return prepared.channel;
  return contactWays.find(({ value }) => value === prepared.contactWay)?.id;
}
