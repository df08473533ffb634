import { languageFacts, type PaperLanguage, paperLanguages } from "@/lib/papers/languages";
import Link from "next/link";
import { useTranslations } from "next-intl";

type PaperLanguageLinksProps = {
  readonly chosen: PaperLanguage;
  /** The page's own address with the language in it. */
  readonly hrefIn: (language: PaperLanguage) => string;
};

/** In which language the family's paper is shown and printed, each called what its readers call it. */
export function PaperLanguageLinks({ chosen, hrefIn }: PaperLanguageLinksProps) {
  const t = useTranslations("papers.choice");
  return (
    <nav aria-labelledby="paper-language" className="mb-6">
      <p id="paper-language" className="font-semibold">
        {t("language")}
      </p>
      <p className="text-meta text-ink-3">{t("about")}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6">
        {paperLanguages.map((language) => (
          <li key={language}>
            <Link
              href={hrefIn(language)}
              aria-current={language === chosen ? "true" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              <LanguageName language={language} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function LanguageName({ language }: { readonly language: PaperLanguage }) {
  const { ownName, direction } = languageFacts[language];
  return (
    <span lang={language} dir={direction}>
      {ownName}
    </span>
  );
}
