import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { SignedAnswer } from "@/components/ui/signed-answer";
import type { SignForm } from "@/components/ui/state-sign";
import { Table } from "@/components/ui/table";
import { useFormats } from "@/components/ui/use-formats";
import { NumberSquare } from "@/components/wheel/number-square";
import type { Need, NeedState } from "@/lib/needs/rules";
import type { NeedsView } from "@/lib/needs/views";
import type { NeedArea } from "@/lib/practice-models/schema";

const signs: Readonly<Record<NeedState, SignForm>> = {
  collaboration: "filled",
  attention: "half",
  works: "check",
  unknown: "dashed",
};

type NeedsComparisonProps = Pick<NeedsView, "initiation" | "meeting"> & {
  readonly areas: readonly NeedArea[];
};

/** The initiator's view and the meeting's, side by side: neither replaces the other (S001-24). */
export function NeedsComparison({ areas, initiation, meeting }: NeedsComparisonProps) {
  const t = useTranslations("needs.compare");
  const { locale } = useFormats();
  const rows = areas.map(({ key, label }, index) => ({
    key,
    cells: [
      <span key="area" className="flex items-center gap-2">
        <NumberSquare number={index + 1} /> {label[locale]}
      </span>,
      <StateCell key="initiation" need={initiation.find(({ area }) => area === key)} />,
      <StateCell key="meeting" need={meeting.find(({ area }) => area === key)} />,
    ],
  }));
  return (
    <Section heading={t("heading")} size="part">
      <Table
        caption={t("heading")}
        isCaptionHidden
        columns={[{ label: t("area") }, { label: t("initiation") }, { label: t("meeting") }]}
        rows={rows}
      />
    </Section>
  );
}

function StateCell({ need }: { readonly need: Need | undefined }) {
  const t = useTranslations("needs");
  if (!need) return <SignedAnswer form="ring">{t("compare.notChosen")}</SignedAnswer>;
  return (
    <SignedAnswer form={signs[need.state]} about={need.note}>
      {t(`states.${need.state}`)}
    </SignedAnswer>
  );
}
