import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Counterpart, Invitee } from "@/lib/invitations/views";

type CannotBeCalledProps = {
  readonly invitee: Invitee;
  readonly counterparts: readonly Counterpart[];
  readonly caseHref: string;
  /** The routine's own words about why. */
  readonly rule: string;
  /** The button that invites one counterpart instead. */
  readonly inviteInstead: (counterpart: Counterpart) => ReactNode;
};

/** Why a specialist is not called, and whom to ask instead. There is no button that calls it all the same (S001-32). */
export function CannotBeCalled({
  invitee,
  counterparts,
  caseHref,
  rule,
  inviteInstead,
}: CannotBeCalledProps) {
  const t = useTranslations("invitations.prepare");
  const { name } = invitee.agency;
  const isKnown = invitee.prepared?.establishedContact === "yes";
  return (
    <>
      <Notice tone="warn" title={t("cannotTitle", { name })}>
        <p>{isKnown ? t("notRelevant") : t("notKnown", { name })}</p>
        <p>{rule}</p>
      </Notice>
      <Section heading={t("insteadTitle")}>
        {counterparts.length === 0 && <p>{t("insteadNone")}</p>}
        <ul className="border-b border-line">
          {counterparts.map((counterpart) => (
            <li key={counterpart.id} className="grid gap-3 border-t border-line py-5">
              <p>{t("insteadBody", { name: counterpart.name })}</p>
              <Instead {...{ counterpart, caseHref, inviteInstead }} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

type InsteadProps = Pick<CannotBeCalledProps, "caseHref" | "inviteInstead"> & {
  readonly counterpart: Counterpart;
};

function Instead({ counterpart, caseHref, inviteInstead }: InsteadProps) {
  const t = useTranslations("invitations");
  const { name, isInvited, hasConsent } = counterpart;
  if (isInvited) return <p>{t("prepare.insteadInvited", { name })}</p>;
  if (hasConsent) return inviteInstead(counterpart);
  return (
    <p>
      {t("prepare.insteadMissing", { name })}{" "}
      <TextLink href={`${caseHref}/consents/new`}>{t("list.missingAction")}</TextLink>
    </p>
  );
}
