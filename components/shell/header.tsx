import { useTranslations } from "next-intl";
import { PostButton } from "@/components/ui/post-button";
import { TextLink } from "@/components/ui/text-link";
import { Logo } from "@/components/wheel/logo";
import type { FormAction } from "@/lib/form-state";
import { NarrowMenu } from "./narrow-menu";
import { NoticesLink } from "./notices-link";
import type { NavItem, ShellPerson } from "./shell-types";

type HeaderProps = {
  readonly person?: ShellPerson;
  readonly signOutAction?: FormAction;
  readonly nav: readonly NavItem[];
  readonly isDemo: boolean;
};

export function Header({ person, signOutAction, nav, isDemo }: HeaderProps) {
  const t = useTranslations("shell");
  const signOut = person && signOutAction && (
    <PostButton action={signOutAction} tone="quiet">
      {t("signOut")}
    </PostButton>
  );
  return (
    <header className="screen-only not-projected">
      {isDemo && <DemoStrip />}
      <div className="on-head border-b border-head-line bg-head text-on-head">
        <div className="page-width flex min-h-[60px] flex-wrap items-center gap-x-5 py-2 md:min-h-[68px] lg:gap-x-8">
          <TextLink
            href="/"
            className="inline-flex min-h-11 items-center gap-2.5 text-h2 leading-none font-semibold tracking-tight text-on-head no-underline hover:text-on-head"
          >
            <Logo />
            {t("serviceName")}
          </TextLink>
          {person && <WorkingAs person={person} />}
          {person && <NoticesLink key={person.unreadCount} unreadCount={person.unreadCount} />}
          <div className={`${person ? "" : "ml-auto"} hidden items-center gap-5 text-meta md:flex lg:gap-6`}>
            {person && (
              <TextLink
                href="/account"
                className="inline-flex min-h-11 items-center text-on-head hover:text-on-head"
              >
                {person.name}
                <span className="sr-only">, {t("account")}</span>
              </TextLink>
            )}
            {signOut}
            {!person && <HelpLink />}
          </div>
          <div className={`${person ? "" : "ml-auto"} md:hidden`}>
            {person ? (
              <NarrowMenu nav={nav} personName={person.name}>
                {signOut}
              </NarrowMenu>
            ) : (
              <HelpLink />
            )}
          </div>
        </div>
      </div>
    </header>
  );
}

function DemoStrip() {
  const t = useTranslations("shell");
  return (
    <p className="max-w-none bg-sunken text-small leading-tight text-ink-2">
      <span className="page-width block py-1.5">{t("demo")}</span>
    </p>
  );
}

function WorkingAs({ person: { agencyName, switchHref } }: { readonly person: ShellPerson }) {
  const t = useTranslations("shell");
  return (
    <p className="order-3 flex w-full max-w-none flex-wrap items-center gap-x-2 border-t border-white-line pt-1 text-meta leading-snug text-on-head-2 md:order-none md:w-auto md:border-0 md:pt-0">
      <span>
        {t("workingAs")} <b className="text-on-head">{agencyName}</b>
      </span>
      {switchHref && (
        <TextLink
          href={switchHref}
          className="inline-flex min-h-8 items-center text-on-head-2 hover:text-on-head"
        >
          {t("switchAgency")}
          <span className="sr-only"> {t("agency")}</span>
        </TextLink>
      )}
    </p>
  );
}

function HelpLink() {
  const t = useTranslations("shell.nav");
  return (
    <TextLink
      href="/help"
      className="inline-flex min-h-11 items-center text-meta text-on-head hover:text-on-head"
    >
      {t("help")}
    </TextLink>
  );
}
