import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { CopiesView } from "@/lib/disclosures/views";
import { useCopyTexts } from "./use-copy-texts";

/** Who has been handed other versions. The list is kept when a consent is withdrawn. */
export function EarlierCopies({ caseId, view }: { readonly caseId: string; readonly view: CopiesView }) {
  const t = useTranslations("disclosures");
  const texts = useCopyTexts();
  return (
    <>
      <p className="mt-6 text-meta text-ink-3">{t("survives")}</p>
      {view.others.length > 0 && (
        <Section heading={t("earlier")} size="part">
          {view.others.map(({ versionId, number, copies }) => (
            <div key={versionId} className="mt-6 first:mt-0">
              <h3>
                <TextLink href={`/cases/${caseId}/plan/copies?version=${versionId}`}>
                  {t("earlierVersion", { number })}
                </TextLink>
              </h3>
              {copies.length === 0 && <p className="text-ink-2">{t("earlierNone")}</p>}
              <ul className="mt-2 grid gap-1">
                {copies.map((copy) => (
                  <li key={`${copy.name}${copy.on}`}>
                    <b>{copy.name}</b> {texts.handed(copy)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Section>
      )}
    </>
  );
}
