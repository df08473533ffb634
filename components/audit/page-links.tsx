import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

type PageLinksProps = {
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
};

/** Newer and older, where one page is not enough. */
export function PageLinks({ page, pageCount, hrefOf }: PageLinksProps) {
  const t = useTranslations("audit.pages");
  if (pageCount < 2) return null;
  return (
    <nav
      aria-label={t("label")}
      className="mt-8 flex flex-wrap items-center gap-x-6 border-t border-line pt-3"
    >
      {page > 1 && (
        <TextLink href={hrefOf(page - 1)} className="inline-flex min-h-11 items-center">
          {t("newer")}
        </TextLink>
      )}
      <span className="text-meta text-ink-2">
        {t("of", { page: String(page), pageCount: String(pageCount) })}
      </span>
      {page < pageCount && (
        <TextLink href={hrefOf(page + 1)} className="inline-flex min-h-11 items-center">
          {t("older")}
        </TextLink>
      )}
    </nav>
  );
}
