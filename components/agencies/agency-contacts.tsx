import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { AgencyView } from "@/lib/agencies/views";
import type { PlainDate } from "@/lib/time/plain-date";
import { Verified } from "./verified";

type AgencyContactsProps = {
  readonly agency: Pick<AgencyView, "contactWays" | "contactPeople">;
  readonly today: PlainDate;
};

/** How to reach the agency, the preferred way first, and whom to ask for. */
export function AgencyContacts({ agency, today }: AgencyContactsProps) {
  const ways = useTranslations("agencies.contactWays");
  const people = useTranslations("agencies.contactPeople");
  return (
    <>
      <Section heading={ways("title")}>
        <Table
          caption={ways("title")}
          isCaptionHidden
          columns={[ways("kind"), ways("value"), ways("instruction"), ways("verified")].map(toColumn)}
          rows={agency.contactWays.map(({ id, kind, value, instruction, verifiedOn }) => ({
            key: id,
            cells: [
              ways(`kinds.${kind}`),
              value,
              instruction,
              <Verified key={id} on={verifiedOn} today={today} />,
            ],
          }))}
        />
      </Section>
      <Section heading={people("title")}>
        <Table
          caption={people("title")}
          isCaptionHidden
          columns={[people("name"), people("profession"), people("phone"), people("email")].map(toColumn)}
          rows={agency.contactPeople.map(({ id, name, profession, phone, email }) => ({
            key: id,
            cells: [name, profession, phone, email],
          }))}
        />
      </Section>
    </>
  );
}

function toColumn(label: string) {
  return { label };
}
