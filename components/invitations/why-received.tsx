import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { useFormats } from "@/components/ui/use-formats";
import type { ReceivedInvitation } from "@/lib/invitations/received/views";
import { dayOf } from "@/lib/text/format";

type WhyReceivedProps = {
  readonly received: Pick<ReceivedInvitation, "snapshot" | "sentAt">;
  /** The reader's own agency. */
  readonly agencyName: string;
  readonly isCaseWorker: boolean;
};

/** Why an invited agency sees the invitation, and how little else. */
export function WhyReceived({ received, agencyName, isCaseWorker }: WhyReceivedProps) {
  const t = useTranslations("sight.received");
  const { plainDay } = useFormats();
  const invited = { agency: received.snapshot.caller.agency, day: plainDay(dayOf(received.sentAt)) };
  return (
    <Details summary={t("summary")}>
      <ul>
        <li>{t("invited", invited)}</li>
        <li>{t(isCaseWorker ? "caseWorker" : "receiver", { agency: agencyName })}</li>
      </ul>
      <p>{t("only")}</p>
      <p>{t("ends")}</p>
    </Details>
  );
}
