import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import { agencyKindOf } from "@/lib/agencies/kinds";
import type { Candidate } from "@/lib/invitations/considered/views";

type CandidateListProps = {
  readonly candidates: readonly Candidate[];
  readonly decidedIds: readonly string[];
  readonly hrefOf: (agencyId: string) => string;
};

/** The agencies of the register that the search left, each with the way to a decision. */
export function CandidateList({ candidates, decidedIds, hrefOf }: CandidateListProps) {
  const t = useTranslations("invitations.considered");
  const { locale } = useFormats();
  return (
    <>
      <p role="status" className="mt-6 text-meta text-ink-2">
        {t("found", { count: candidates.length })}
      </p>
      <ul className="mt-2 border-b border-line">
        {candidates.map(({ agencyId, name, kind, authorityName, isSpecialist }) => (
          <li
            key={agencyId}
            className="items-center justify-between gap-x-6 border-t border-line py-3 md:flex"
          >
            <div className="min-w-0">
              <span className="font-semibold">{name}</span>
              <p className="flex flex-wrap items-center gap-x-3 text-meta text-ink-3">
                {agencyKindOf(kind).label[locale]} · {authorityName}
                {isSpecialist && <Tag>{t("specialist")}</Tag>}
              </p>
            </div>
            {decidedIds.includes(agencyId) ? (
              <span className="text-meta text-ink-3">{t("isDecided")}</span>
            ) : (
              <TextLink href={hrefOf(agencyId)} className="inline-flex min-h-11 items-center">
                {t("consider")}
                <span className="sr-only"> {t("considerWhom", { name })}</span>
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
