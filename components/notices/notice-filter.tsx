import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

type NoticeFilterProps = { readonly onlyUnread: boolean; readonly unreadCount: number };

/** All, or what is unread: each is an address of its own. */
export function NoticeFilter({ onlyUnread, unreadCount }: NoticeFilterProps) {
  const t = useTranslations("notices");
  const choices = [
    { href: "/notices", label: t("all"), isChosen: !onlyUnread },
    {
      href: "/notices?show=unread",
      label: t("unread", { count: String(unreadCount) }),
      isChosen: onlyUnread,
    },
  ];
  return (
    <nav aria-label={t("show")} className="screen-only mb-8">
      <ul className="flex gap-x-6">
        {choices.map(({ href, label, isChosen }) => (
          <li key={href}>
            <TextLink
              href={href}
              aria-current={isChosen ? "page" : undefined}
              className="inline-flex min-h-11 items-center border-b-3 border-transparent tabular-nums aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
