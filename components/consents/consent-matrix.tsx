import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import { SignedAnswer } from "@/components/ui/signed-answer";
import type { SignForm } from "@/components/ui/state-sign";
import { Table } from "@/components/ui/table";
import type { Stance } from "@/lib/consents/rules";
import type { AgencyConsentView, ConsentsView, StanceView } from "@/lib/consents/views";

const signs: Readonly<Record<Stance, SignForm>> = {
  gives: "filled",
  excepted: "check",
  refuses: "ring",
  withdrawn: "ring",
  expired: "ring",
  waitsForManager: "half",
  asked: "half",
  notNamed: "dashed",
  silent: "dashed",
};

/** "Vem har sagt ja till vad?": agency by person, in words. */
export function ConsentMatrix({ givers, agencies }: Pick<ConsentsView, "givers" | "agencies">) {
  const t = useTranslations("consents.matrix");
  const required = givers.filter(({ isRequired }) => isRequired);
  const columns = [
    { label: t("agency") },
    ...required.map(({ name, relation }) => ({ label: relation ? `${name}, ${relation}` : name })),
  ];
  const rows = agencies.map((agency) => ({
    key: agency.agencyId,
    cells: [
      <AgencyHeading key="agency" agency={agency} />,
      ...givers.flatMap((giver, index) => {
        const stance = agency.stances[index];
        return giver.isRequired && stance ? [<StanceCell key={giver.value} {...stance} />] : [];
      }),
    ],
  }));
  return <Table caption={t("heading")} columns={columns} rows={rows} />;
}

function AgencyHeading({ agency }: { readonly agency: AgencyConsentView }) {
  const t = useTranslations("consents.matrix");
  const { plainDay } = useFormats();
  const about = agency.inForceUntil
    ? t("inForce", { day: plainDay(agency.inForceUntil) })
    : t(agency.isOwn ? "notInForceOwn" : "notInForce");
  return (
    <>
      {agency.agencyName}
      <span className="block text-small font-normal text-ink-3">{about}</span>
    </>
  );
}

function StanceCell({ stance, until }: StanceView) {
  const t = useTranslations("consents");
  const { plainDay } = useFormats();
  return (
    <SignedAnswer form={signs[stance]} about={until && t("matrix.until", { day: plainDay(until) })}>
      {t(`stance.${stance}`)}
    </SignedAnswer>
  );
}
