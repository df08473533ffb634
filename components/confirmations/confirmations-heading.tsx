import { useTranslations } from "next-intl";
import { PageHeading } from "@/components/ui/page-heading";
import { useFormats } from "@/components/ui/use-formats";
import type { ConfirmationsView } from "@/lib/confirmations/views";

/** Which version the answers are about, and its check sum. */
export function ConfirmationsHeading({ view }: { readonly view: ConfirmationsView }) {
  const t = useTranslations("confirmations");
  const { plainDay } = useFormats();
  const { number, fixedOn, checksum } = view;
  return (
    <PageHeading lead={t("lead", { number, day: plainDay(fixedOn), checksum })}>{t("title")}</PageHeading>
  );
}
