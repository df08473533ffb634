import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { FamilyMember } from "@/lib/preparatory-talks/views";
import type { SurveysView } from "@/lib/surveys/views";
import { SurveyList } from "./survey-list";

type SurveySectionProps = {
  readonly caseId: string;
  readonly view: SurveysView;
  readonly isOpen: boolean;
};

/** Who of the family has been asked how the plan is for them, the ways to ask, and what each has answered. */
export function SurveySection({ caseId, view, isOpen }: SurveySectionProps) {
  const t = useTranslations("surveys");
  const { plainDay } = useFormats();
  const latestOf = ({ guardianId }: FamilyMember) => {
    const latest = view.surveys.find((one) => one.guardianId === guardianId);
    return latest ? t("answeredOn", { day: plainDay(latest.answeredOn) }) : t("notAnswered");
  };
  return (
    <Section heading={t("title")}>
      <p className="mb-6 text-ink-2">{t("lead")}</p>
      {isOpen && (
        <>
          <Table
            caption={t("title")}
            isCaptionHidden
            columns={[{ label: t("table.who") }, { label: t("table.latest") }, { label: t("table.act") }]}
            rows={view.family.map((member) => ({
              key: member.key,
              cells: [
                member.relation ? t("relation", { name: member.who, relation: member.relation }) : member.who,
                latestOf(member),
                <Ways key="act" caseId={caseId} member={member} />,
              ],
            }))}
          />
          <p className="screen-only mt-3 mb-8">
            <TextLink
              href={`/cases/${caseId}/follow-up/survey`}
              className="inline-flex min-h-11 items-center"
            >
              {t("print")}
            </TextLink>
          </p>
        </>
      )}
      <SurveyList surveys={view.surveys} />
    </Section>
  );
}

function Ways({ caseId, member }: { readonly caseId: string; readonly member: FamilyMember }) {
  const t = useTranslations("surveys");
  const to = `/cases/${caseId}/follow-up/survey/${member.key}`;
  const about = <span className="sr-only"> {member.who}</span>;
  return (
    <span className="flex flex-wrap gap-x-6">
      <TextLink href={`${to}?way=screen`} className="inline-flex min-h-8 items-center">
        {t("onScreen")}
        {about}
      </TextLink>
      <TextLink href={`${to}?way=paper`} className="inline-flex min-h-8 items-center">
        {t("fromPaper")}
        {about}
      </TextLink>
    </span>
  );
}
