import { useTranslations } from "next-intl";
import { InsetText } from "@/components/ui/inset-text";
import { useFormats } from "@/components/ui/use-formats";
import type { SightGround } from "@/lib/cases/sight/views";
import { dayOf } from "@/lib/text/format";

type OwnGroundsProps = { readonly grounds: readonly SightGround[]; readonly agencyName: string };

/** Why the reader sees the case, a sentence for each ground. */
export function OwnGrounds({ grounds, agencyName }: OwnGroundsProps) {
  const t = useTranslations("sight");
  const { plainDay, longMoment } = useFormats();
  const sentenceOf = (ground: SightGround) => {
    if (ground.kind !== "caseWorker")
      return t(`openings.${ground.kind}`, { moment: longMoment(ground.until), reason: ground.reason });
    const values = { agency: agencyName, day: plainDay(dayOf(ground.since)) };
    return ground.addedBy === null
      ? t("caseWorker", values)
      : t("caseWorkerAddedBy", { ...values, name: ground.addedBy });
  };
  return (
    <InsetText>
      <p className="font-semibold">{t("you")}</p>
      <ul className="mt-1 list-disc pl-5">
        {grounds.map((ground) => (
          <li key={ground.kind}>{sentenceOf(ground)}</li>
        ))}
      </ul>
    </InsetText>
  );
}
