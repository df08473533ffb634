import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { NavLink } from "./nav-link";
import type { NavItem } from "./shell-types";

type NarrowMenuProps = {
  readonly nav: readonly NavItem[];
  readonly personName: string;
  readonly children: ReactNode;
};

/** The menu of a phone: the browser's own disclosure, so it opens without scripts. */
export function NarrowMenu({ nav, personName, children }: NarrowMenuProps) {
  const t = useTranslations("shell");
  return (
    <details className="group">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 text-meta underline underline-offset-[0.18em] [&::-webkit-details-marker]:hidden">
        <Menu aria-hidden className="size-5" />
        {t("menu")}
      </summary>
      <div className="absolute inset-x-0 z-5 border-b border-head-line bg-head px-4 pt-2 pb-4">
        <nav aria-label={t("mainMenu")}>
          <ul>
            {nav.map((item) => (
              <li key={item.href} className="border-t border-white-line">
                <NavLink
                  item={item}
                  className="flex min-h-12 items-center text-on-head no-underline hover:text-on-head hover:underline aria-[current]:font-semibold"
                />
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex items-center justify-between gap-4 border-t border-white-line pt-2 text-meta text-on-head-2">
          <TextLink
            href="/account"
            className="inline-flex min-h-11 items-center text-on-head hover:text-on-head"
          >
            {personName}
            <span className="sr-only">, {t("account")}</span>
          </TextLink>
          {children}
        </div>
      </div>
    </details>
  );
}
