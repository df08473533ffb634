import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/** From the first page of whoever receives or manages to what other agencies have reported. */
export function DeviationsLink() {
  const t = useTranslations("deviations");
  return (
    <p className="screen-only mt-12">
      <TextLink href="/deviations" className="inline-flex min-h-11 items-center">
        {t("link")}
      </TextLink>
    </p>
  );
}
