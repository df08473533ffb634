import { useTranslations } from "next-intl";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";

type LinkEndedProps = {
  /** `gone` says no more than that: why could be about the family. */
  readonly state: "gone" | "expired";
};

export function LinkEnded({ state }: LinkEndedProps) {
  const t = useTranslations("guestLinks");
  return (
    <>
      <PageHeading lead={t(`ended.${state}Body`)}>{t(`ended.${state}`)}</PageHeading>
      {state === "expired" && (
        <p>
          <TextLink href="/answer">{t("ask.title")}</TextLink>
        </p>
      )}
    </>
  );
}
