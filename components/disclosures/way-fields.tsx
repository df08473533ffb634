import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/form/select";
import { TextField } from "@/components/ui/form/text-field";
import { copyChannels, type CopyWay } from "@/lib/disclosures/rules";
import type { PartyView } from "@/lib/disclosures/views";

type WayFieldsProps = { readonly way: CopyWay; readonly party: PartyView };

/** What one way asks for. Both ways are sent with the form, so each has a field of its own. */
export function WayFields({ way, party }: WayFieldsProps) {
  const t = useTranslations("disclosures");
  const kept = party.agreed?.way === way ? party.agreed : null;
  if (way === "fetched")
    return <TextField name="fetchPlace" label={t("fields.fetchPlace")} defaultValue={kept?.place} />;
  return (
    <>
      <Select
        name="channel"
        label={t("channel.legend")}
        defaultValue={kept?.channel}
        options={copyChannels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
      />
      <TextField
        name="address"
        label={t(party.kind === "agency" ? "fields.address" : "fields.addressFamily")}
        defaultValue={kept?.place}
        optional={party.kind !== "agency"}
      />
    </>
  );
}
