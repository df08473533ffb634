import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { SummonsSenderView } from "@/lib/invitations/sender/views";

type SummonsSenderProps = { readonly sender: SummonsSenderView; readonly caseHref: string };

/** Who alone sends and reminds, why it is them, and the way to take it over. */
export function SummonsSender({ sender, caseHref }: SummonsSenderProps) {
  const t = useTranslations("invitations.sender");
  const { plainDay } = useFormats();
  const { isReader, personName, takenOver } = sender;
  const why = takenOver && <p>{t("takenOver", { day: plainDay(takenOver.on), reason: takenOver.reason })}</p>;
  if (isReader) {
    return (
      <div className="text-ink-2">
        <p>{t(takenOver ? "youTookOver" : "youInitiated")}</p>
        {why}
      </div>
    );
  }
  return (
    <Notice title={t("title", { person: personName })}>
      <p>{t(takenOver ? "bodyTakenOver" : "body", { person: personName })}</p>
      {why}
      <p>
        <TextLink href={`${caseHref}/invitations/take-over`}>{t("action")}</TextLink>
      </p>
    </Notice>
  );
}
