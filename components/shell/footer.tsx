import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { locales } from "@/lib/text/locale";
import { PreferenceForm } from "./preference-form";
import { type Preferences, themes } from "./preferences";

type FooterProps = {
  readonly version: string;
  readonly isDemo: boolean;
  readonly isSignedIn: boolean;
  readonly preferences: Preferences;
};

const pages = ["accessibility", "privacy", "about", "help"] as const;

export function Footer({ version, isDemo, isSignedIn, preferences }: FooterProps) {
  const t = useTranslations("shell");
  return (
    <footer className="screen-only not-projected border-t border-line text-meta text-ink-2">
      <div className="page-width flex flex-wrap items-center gap-x-6 gap-y-1 pt-4">
        <nav aria-label={t("footer.label")}>
          <ul className="flex flex-wrap gap-x-6">
            {pages.map((page) => (
              <li key={page}>
                <TextLink href={`/${page}`} className="inline-flex min-h-11 items-center text-ink-2">
                  {t(`footer.${page}`)}
                </TextLink>
              </li>
            ))}
            {isDemo && isSignedIn && (
              <li>
                <TextLink href="/demo-mailbox" className="inline-flex min-h-11 items-center text-ink-2">
                  {t("footer.demoMailbox")}
                </TextLink>
              </li>
            )}
          </ul>
        </nav>
        <p className="w-full text-ink-3 md:ml-auto md:w-auto">
          {isDemo ? t("footer.versionDemo", { version }) : t("footer.version", { version })}
        </p>
      </div>
      <div className="page-width flex flex-wrap gap-x-8 pt-1 pb-6">
        <PreferenceForm
          action={preferences.chooseLocaleAction}
          name="locale"
          legend={t("language.label")}
          chosen={preferences.locale}
          options={locales.map((locale) => ({ value: locale, label: t(`language.${locale}`), lang: locale }))}
        />
        <PreferenceForm
          action={preferences.chooseThemeAction}
          name="theme"
          legend={t("theme.label")}
          chosen={preferences.theme}
          options={themes.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))}
        />
      </div>
    </footer>
  );
}
