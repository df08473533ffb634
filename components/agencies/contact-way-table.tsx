import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { AgencyListItem, ContactWayKind } from "@/lib/agencies/views";
import type { PlainDate } from "@/lib/time/plain-date";
import { Verified } from "./verified";

type ContactWayTableProps = {
  readonly caption: string;
  readonly agencies: readonly AgencyListItem[];
  readonly today: PlainDate;
};

/** One row per agency: to have on paper beside the telephone. */
export function ContactWayTable({ caption, agencies, today }: ContactWayTableProps) {
  const t = useTranslations("agencies");
  const ways = useTranslations("agencies.contactWays");
  const columns = [
    t("lists.agency"),
    ways("kinds.phone"),
    ways("kinds.email"),
    ways("kinds.post"),
    ways("verified"),
  ];
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={columns.map((label) => ({ label }))}
      rows={agencies.map((agency) => ({
        key: agency.id,
        cells: [
          agency.name,
          <span key="phone" className="whitespace-nowrap">
            {valuesOf(agency, "phone")}
          </span>,
          valuesOf(agency, "email"),
          valuesOf(agency, "post"),
          <Verified key="verified" on={oldestCheck(agency)} today={today} />,
        ],
      }))}
    />
  );
}

function valuesOf({ contactWays }: AgencyListItem, wanted: ContactWayKind): string {
  return contactWays.flatMap(({ kind, value }) => (kind === wanted ? [value] : [])).join(", ");
}

/** A row is as old as the part of it that nobody has checked for longest. */
function oldestCheck({ contactWays }: AgencyListItem): PlainDate | null {
  const days = contactWays.map(({ verifiedOn }) => verifiedOn);
  const [oldest = null] = days.includes(null) ? [] : days.toSorted();
  return oldest;
}
