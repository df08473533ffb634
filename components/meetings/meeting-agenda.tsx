import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import { NumberSquare } from "@/components/wheel/number-square";
import type { MeetingPlanView } from "@/lib/meetings/planning/views";

type MeetingAgendaProps = Pick<MeetingPlanView, "areas"> & {
  readonly caseId: string;
  readonly setUp: string;
};

/** The order of the meeting, with the areas of the wheel that it is about, and how it is set up (S004-30). */
export function MeetingAgenda({ caseId, areas, setUp }: MeetingAgendaProps) {
  const t = useTranslations("meetings.agenda");
  const { locale } = useFormats();
  return (
    <>
      {setUp !== "" && <p className="mb-6 max-w-[65ch] whitespace-pre-line">{setUp}</p>}
      <ol className="border-b border-line">
        <Item>{t("welcome")}</Item>
        <Item>{t("groundRules")}</Item>
        <Item>{t("situation")}</Item>
        <Item>
          {t("areas")}
          {areas.length === 0 && (
            <span className="mt-1 block text-ink-2">
              {t("noAreas")} <TextLink href={`/cases/${caseId}/needs`}>{t("chooseAreas")}</TextLink>
            </span>
          )}
          <ul className="grid gap-2 not-empty:mt-3">
            {areas.map(({ key, label, number }) => (
              <li key={key} className="flex items-center gap-3">
                <NumberSquare number={number} />
                {label[locale]}
              </li>
            ))}
          </ul>
        </Item>
        <Item>{t("decisions")}</Item>
        <Item>{t("next")}</Item>
      </ol>
    </>
  );
}

function Item({ children }: { readonly children: ReactNode }) {
  return <li className="border-t border-line py-3 leading-snug">{children}</li>;
}
