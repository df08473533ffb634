import { useTranslations } from "next-intl";
import type { AgencyListItem, ContactWay } from "@/lib/agencies/views";

/** How an agency is reached, in the order it prefers, with its own instructions (S001-8, S000-39). */
export function ContactWays({ agency }: { readonly agency: Pick<AgencyListItem, "contactWays"> }) {
  const t = useTranslations("assessments.otherService");
  if (agency.contactWays.length === 0) return <p className="text-ink-2">{t("noContactWays")}</p>;
  return (
    <dl className="max-w-question border-t border-line">
      {agency.contactWays.map((way) => (
        <div
          key={way.id}
          className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[7rem_minmax(0,1fr)]"
        >
          <dt className="text-ink-2">{t(`kinds.${way.kind}`)}</dt>
          <dd className="whitespace-pre-line">
            <WayValue way={way} />
            {way.instruction && <span className="block text-meta text-ink-2">{way.instruction}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function WayValue({ way: { kind, value } }: { readonly way: ContactWay }) {
  switch (kind) {
    case "phone":
      return <a href={`tel:${value.replace(/[^\d+]/g, "")}`}>{value}</a>;
    case "email":
      return <a href={`mailto:${value}`}>{value}</a>;
    case "post":
      return value;
  }
}
