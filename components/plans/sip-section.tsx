import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import { type PlanContent, sipParts } from "@/lib/plans/content";
import { interventionsByPart, unmetOfSip } from "@/lib/plans/sip";

type SipSectionProps = { readonly caseId: string; readonly content: PlanContent };

/** What the plan says as a SIP: who answers for what, who has the overall responsibility, and the crisis plan. */
export function SipSection({ caseId, content }: SipSectionProps) {
  const t = useTranslations("plans.sip");
  const { sip } = content;
  if (!sip) return null;
  const { longTermGoal, leadAuthority, without, crisisPlan } = sip;
  const byPart = interventionsByPart(content, sip);
  const { isNeeded } = crisisPlan;
  return (
    <div id="sip" className="mt-16">
      <Section heading={t("heading")}>
        <p className="max-w-question text-ink-2">{t("lead")}</p>
        <div className="my-6">
          <FactList
            facts={[
              { key: "goal", label: t("longTermGoal"), value: longTermGoal || t("missing") },
              { key: "lead", label: t("leadShort"), value: leadAuthority?.name ?? t("missing") },
              ...sipParts.map((part) => ({
                key: part,
                label: t(`parts.${part}`),
                value:
                  byPart[part].length > 0 ? (
                    <Whats whats={byPart[part].map(({ what }) => what)} />
                  ) : (
                    without[part] || t("missing")
                  ),
              })),
              {
                key: "crisis",
                label: t("crisisShort"),
                value:
                  isNeeded === null ? t("missing") : t(isNeeded ? "crisisIsNeeded" : "crisisIsNotNeeded"),
              },
            ]}
          />
        </div>
        <LinkButton tone="secondary" href={`/cases/${caseId}/plan/sip`}>
          {t(unmetOfSip(content, sip).length > 0 ? "write" : "change")}
        </LinkButton>
      </Section>
    </div>
  );
}

function Whats({ whats }: { readonly whats: readonly string[] }) {
  return (
    <ul>
      {whats.map((what, index) => (
        <li key={index}>{what}</li>
      ))}
    </ul>
  );
}
