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
      <PageHeading>{t(`ended.${state}`)}</PageHeading>
      <p>{t(`ended.${state}Body`)}</p>
      {state === "expired" && (
        <p className="mt-6">
          <TextLink href="/answer">{t("ask.title")}</TextLink>
        </p>
      )}
    </>
  );
}
