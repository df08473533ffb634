import type { ReactNode } from "react";
import type { FormAction } from "@/lib/form-state";
import { useTranslations } from "next-intl";
import { Footer } from "./footer";
import { Header } from "./header";
import { MainMenu } from "./main-menu";
import type { Preferences } from "./preferences";
import { PrintLine } from "./print-line";
import type { NavItem, ShellPerson } from "./shell-types";

type ShellProps = {
  /** Left out before sign-in. */
  readonly person?: ShellPerson;
  readonly signOutAction?: FormAction;
  /** At most six, only pages that exist. */
  readonly nav?: readonly NavItem[];
  readonly isDemo: boolean;
  readonly version: string;
  readonly preferences: Preferences;
  readonly children: ReactNode;
};

/** What surrounds every page. Takes everything as props and decides nothing. */
export function Shell({
  person,
  signOutAction,
  nav = [],
  isDemo,
  version,
  preferences,
  children,
}: ShellProps) {
  const t = useTranslations("shell");
  return (
    <>
      <a href="#main" className="fixed top-2 -left-[9999px] z-10 bg-surface px-4 py-2 focus:left-4">
        {t("skip")}
      </a>
      <Header
        nav={nav}
        isDemo={isDemo}
        {...(person && { person })}
        {...(signOutAction && { signOutAction })}
      />
      {nav.length > 0 && <MainMenu nav={nav} />}
      <main id="main" tabIndex={-1} className="page-width w-full flex-1 pt-6 pb-12 md:pt-8 md:pb-16">
        {person && <PrintLine personName={person.name} />}
        {children}
      </main>
      <Footer version={version} isDemo={isDemo} isSignedIn={person !== undefined} preferences={preferences} />
    </>
  );
}
