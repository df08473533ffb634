import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { ConfirmationsView } from "@/lib/confirmations/views";

type AboutVersionProps = { readonly caseId: string; readonly view: ConfirmationsView };

/** How the family took part in the fixing, and the versions beside this one. */
export function AboutVersion({ caseId, view }: AboutVersionProps) {
  const t = useTranslations("confirmations");
  const { plainDay } = useFormats();
  const { part, approvedOn, approvedHow, reason } = view.family;
  const others = view.versions.filter(({ versionId }) => versionId !== view.versionId);
  return (
    <>
      <Section heading={t("part.heading")}>
        <p>
          {t(`part.${part}`, {
            day: approvedOn ? plainDay(approvedOn) : "",
            how: approvedHow ? t(`part.how.${approvedHow}`) : "",
            reason,
          })}
        </p>
        <p className="mt-2 text-ink-2">{t("part.about")}</p>
      </Section>
      {others.length > 0 && (
        <Section heading={t("otherVersions")}>
          <ul className="grid gap-1">
            {others.map(({ versionId, number, fixedOn }) => (
              <li key={versionId}>
                <TextLink
                  href={`/cases/${caseId}/plan/confirmations?version=${versionId}`}
                  className="inline-block py-0.5"
                >
                  {t("version", { number, day: plainDay(fixedOn) })}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
