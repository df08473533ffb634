import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { PreContactStart } from "@/lib/pre-contacts/views";

type MissingConsentsProps = Pick<PreContactStart, "ownMissing" | "agencies"> & { readonly caseId: string };

/** Which agencies may not be contacted yet, and whose answer is missing for each. There is no way around it (S001-41). */
export function MissingConsents({ ownMissing, agencies, caseId }: MissingConsentsProps) {
  const t = useTranslations("preContacts.missing");
  const { sentenceList } = useFormats();
  const uncovered = agencies.filter(({ isInForce }) => !isInForce);
  const isNobody = ownMissing === null && uncovered.length === agencies.length;
  if (ownMissing === null && uncovered.length === 0 && !isNobody) return null;
  return (
    <Notice tone="warn" title={t(ownMissing ? "own" : isNobody ? "nobody" : "title")}>
      {ownMissing && ownMissing.length > 0 && <p>{t("ownNames", { names: sentenceList(ownMissing) })}</p>}
      {isNobody && <p>{t("nobodyBody")}</p>}
      {!ownMissing && uncovered.length > 0 && (
        <ul>
          {uncovered.map(({ agencyId, name, missing }) => (
            <li key={agencyId}>{t("agency", { agency: name, names: sentenceList(missing) })}</li>
          ))}
        </ul>
      )}
      <p>
        <TextLink href={`/cases/${caseId}/consents/new`}>{t("action")}</TextLink>
      </p>
    </Notice>
  );
}
