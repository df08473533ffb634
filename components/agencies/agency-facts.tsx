import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { TextLink } from "@/components/ui/text-link";
import type { AgencyView } from "@/lib/agencies/views";

/** What is to be known about the agency at a glance. */
export function AgencyFacts({ agency }: { readonly agency: AgencyView }) {
  const t = useTranslations("agencies.facts");
  const yesOrNo = (isTrue: boolean) => t(isTrue ? "yes" : "no");
  const facts = [
    { key: "authority", label: t("authority"), value: agency.authorityName },
    { key: "district", label: t("district"), value: agency.district },
    { key: "signIn", label: t("signIn"), value: yesOrNo(agency.hasSignIn) },
    { key: "link", label: t("link"), value: yesOrNo(agency.hasLink) },
    ...(agency.counterpart
      ? [{ key: "counterpart", label: t("counterpart"), value: <Others agencies={[agency.counterpart]} /> }]
      : []),
    ...(agency.counterpartOf.length > 0
      ? [
          {
            key: "counterpartOf",
            label: t("counterpartOf"),
            value: <Others agencies={agency.counterpartOf} />,
          },
        ]
      : []),
  ];
  return <FactList facts={facts} />;
}

function Others({
  agencies,
}: {
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
}) {
  return agencies.map(({ id, name }) => (
    <TextLink key={id} href={`/agencies/${id}`} className="block">
      {name}
    </TextLink>
  ));
}
