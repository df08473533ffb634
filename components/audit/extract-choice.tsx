import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { AccessLogView } from "@/lib/audit/views";

type ExtractChoiceProps = {
  readonly caseId: string;
  readonly receivers: AccessLogView["receivers"];
};

/** Whom the extract is for. Each gets a paper of their own. */
export function ExtractChoice({ caseId, receivers }: ExtractChoiceProps) {
  const t = useTranslations("audit.extract");
  return (
    <Section heading={t("choose")} size="aside">
      <p className="text-meta">{t("chooseLead")}</p>
      <ul className="mt-3 grid text-meta">
        {receivers.map(({ value, name }) => (
          <li key={value}>
            <TextLink
              href={`/cases/${caseId}/access-log/extract?for=${value}`}
              className="inline-flex min-h-11 items-center"
            >
              {value === "child" ? t("forChild") : t("forGuardian", { name })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
