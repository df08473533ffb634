import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { PersonView } from "@/lib/people/views";

type OpenCaseWorkProps = Pick<PersonView, "name" | "openCases">;

/** A warning with numbers: somebody else must take over, and which cases they are is for the agency's manager to see. */
export function OpenCaseWork({ name, openCases }: OpenCaseWorkProps) {
  const t = useTranslations("people.deactivate");
  if (openCases.length === 0) return null;
  return (
    <Notice tone="warn" title={t("cases", { name })}>
      <ul>
        {openCases.map(({ agencyName, count }) => (
          <li key={agencyName}>{t("casesAt", { count, agency: agencyName })}</li>
        ))}
      </ul>
      <p>{t("casesBody")}</p>
    </Notice>
  );
}
