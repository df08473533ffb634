import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { SignLegend } from "@/components/ui/sign-legend";
import type { WheelSector } from "@/components/wheel/mark";
import { type AgencyAround, type GuardianAround, reaches } from "@/lib/cases/around";
import { AroundList } from "./around-list";
import { AroundMap } from "./around-map";
import { reachSigns } from "./reach-sign";

type AroundProps = {
  /** "" when the child is protected. */
  readonly givenName: string;
  readonly agencies: readonly AgencyAround[];
  readonly guardians: readonly GuardianAround[];
  readonly sectors: readonly WheelSector[];
};

/** Who is around the child: a drawing where there is room, and the same as a list. */
export function Around({ givenName, agencies, guardians, sectors }: AroundProps) {
  const t = useTranslations("cases.around");
  const shown = reaches.filter((reach) => agencies.some((agency) => agency.reach === reach));
  const list = <AroundList agencies={agencies} guardians={guardians} />;
  return (
    <Section size="part" heading={givenName ? t("heading", { name: givenName }) : t("headingProtected")}>
      <div className="hidden lg:block">
        <AroundMap hub={givenName} {...{ agencies, guardians, sectors }} />
      </div>
      <div className="lg:hidden">{list}</div>
      <SignLegend
        signs={shown.map((reach) => ({ form: reachSigns[reach], meaning: t(`legend.${reach}`) }))}
      />
      <div className="mt-4 hidden lg:block">
        <Details summary={t("asList")}>{list}</Details>
      </div>
      {agencies.length < 2 && <p className="mt-4 text-ink-2">{t("alone")}</p>}
    </Section>
  );
}
