import { useTranslations } from "next-intl";
import { PlanConfirmations } from "@/components/confirmations/plan-confirmations";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { ConfirmationsView } from "@/lib/confirmations/views";
import type { PlanView } from "@/lib/plans/views";
import { DifferenceList } from "./difference-list";
import { RequirementList } from "./requirement-list";

type PlanAsideProps = {
  readonly caseId: string;
  readonly view: PlanView;
  /** Of the latest version; null before there is one. */
  readonly confirmations: ConfirmationsView | null;
};

/** What remains, what has changed since the latest version, the versions there are, and who has confirmed the latest. */
export function PlanAside({ caseId, view, confirmations }: PlanAsideProps) {
  const t = useTranslations("plans");
  const { plainDay } = useFormats();
  const { versions, differences, requirements } = view;
  const [latest] = versions;
  const isUnchanged = latest !== undefined && differences?.length === 0;
  return (
    <>
      {!isUnchanged && (
        <RequirementList {...{ caseId, requirements }} meetingId={view.meeting?.meetingId ?? null} />
      )}
      {!isUnchanged && (
        <p className="mt-6">
          <LinkButton href={`/cases/${caseId}/plan/fix`}>{t("actions.fix")}</LinkButton>
        </p>
      )}
      {latest && differences && differences.length > 0 && (
        <Section size="aside" heading={t("version.changesSoFar", { number: latest.number })}>
          <DifferenceList differences={differences} />
        </Section>
      )}
      {latest && (
        <Section size="aside" heading={t("actions.versions")}>
          <ul className="grid gap-1">
            {versions.map(({ versionId, number, fixedOn }) => (
              <li key={versionId}>
                <TextLink
                  href={`/cases/${caseId}/plan/versions/${versionId}`}
                  className="inline-block py-0.5"
                >
                  {t("status.fixed", { number, day: plainDay(fixedOn) })}
                </TextLink>
              </li>
            ))}
          </ul>
          <p className="mt-4">
            <TextLink href={`/cases/${caseId}/plan/copies`}>{t("actions.copies")}</TextLink>
          </p>
        </Section>
      )}
      {confirmations && <PlanConfirmations caseId={caseId} view={confirmations} />}
    </>
  );
}
