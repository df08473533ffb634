import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { AgreedCopy, HandedCopy } from "@/lib/disclosures/views";

/** How a copy was or will be handed over, as a sentence. */
export function useCopyTexts() {
  const t = useTranslations("disclosures");
  const { plainDay } = useFormats();
  const channelOf = ({ channel }: Pick<HandedCopy, "channel">) => t(`channel.${channel ?? "other"}`);
  return {
    handed: (copy: HandedCopy) => {
      const { way, place, by } = copy;
      const key = way === "sent" && place !== "" ? "sentTo" : way;
      return t(`handed.${key}`, { day: plainDay(copy.on), place, by, channel: channelOf(copy) });
    },
    agreed: (copy: AgreedCopy) => {
      const { way, place, expectedOn } = copy;
      const sent = place === "" ? "sent" : "sentTo";
      const day = expectedOn ? plainDay(expectedOn) : "";
      return t(`agreed.${way === "fetched" ? "fetched" : sent}`, { day, place, channel: channelOf(copy) });
    },
  };
}
