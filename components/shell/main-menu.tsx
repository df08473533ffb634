import { useTranslations } from "next-intl";
import { NavLink } from "./nav-link";
import type { NavItem } from "./shell-types";

const look =
  "flex min-h-[52px] items-center border-y-3 border-transparent text-[1.0625rem] text-ink no-underline hover:text-ink hover:underline forced-colors:border-[Canvas] aria-[current]:border-b-primary aria-[current]:font-semibold aria-[current]:text-primary forced-colors:aria-[current]:border-b-[Highlight]";

export function MainMenu({ nav }: { readonly nav: readonly NavItem[] }) {
  const t = useTranslations("shell");
  return (
    <nav
      aria-label={t("mainMenu")}
      className="screen-only not-projected hidden border-b border-line bg-surface md:block"
    >
      <ul className="page-width flex flex-wrap gap-x-8">
        {nav.map((item) => (
          <li key={item.href}>
            <NavLink item={item} className={look} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
