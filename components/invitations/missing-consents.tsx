import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";

type MissingConsentsProps = {
  readonly senderHasConsent: boolean;
  readonly names: readonly string[];
  readonly caseHref: string;
};

/** Whom no consent in force names, and the way to ask for it. There is no way around it (S001-15, S001-18). */
export function MissingConsents({ senderHasConsent, names, caseHref }: MissingConsentsProps) {
  const t = useTranslations("invitations.list");
  const { sentenceList } = useFormats();
  if (senderHasConsent && names.length === 0) return null;
  const agencies = sentenceList(names);
  return (
    <Notice tone="warn" title={senderHasConsent ? t("missing", { agencies }) : t("senderMissing")}>
      <p>{senderHasConsent ? t("missingBody", { agencies }) : t("senderMissingBody")}</p>
      <p>
        <TextLink href={`${caseHref}/consents/new`}>{t("missingAction")}</TextLink>
      </p>
    </Notice>
  );
}
