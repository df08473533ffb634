import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { useFormats } from "@/components/ui/use-formats";
import type { EmergencyView } from "@/lib/openings/views";

/** Who opened which case, when and why, and what became of it. */
export function OpeningFacts({ opening }: { readonly opening: EmergencyView }) {
  const t = useTranslations("openings");
  const { longMoment } = useFormats();
  const { review, decidedBy } = opening;
  const reviewed = review && {
    judgement: t(`judgements.${review.judgement}`),
    by: review.by,
    moment: longMoment(review.at),
  };
  const facts = [
    {
      key: "by",
      label: t(opening.needsApproval ? "opening.askedBy" : "opening.by"),
      value: opening.personName,
    },
    { key: "when", label: t("opening.when"), value: longMoment(opening.openedAt) },
    { key: "reason", label: t("opening.reason"), value: opening.reason },
    { key: "state", label: t("opening.state"), value: t(`states.${opening.state}`) },
    {
      key: "until",
      label: t("opening.until"),
      value: opening.state === "open" ? longMoment(opening.until) : "",
    },
    { key: "decidedBy", label: t("opening.decidedBy"), value: decidedBy },
    { key: "review", label: t("opening.review"), value: reviewed ? t("opening.reviewed", reviewed) : "" },
    { key: "note", label: t("fields.note"), value: review?.note ?? "" },
  ];
  return <FactList facts={facts.filter(({ value }) => value !== "")} />;
}
