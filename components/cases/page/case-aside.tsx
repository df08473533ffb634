import { useTranslations } from "next-intl";
import { SectorContacts } from "@/components/cases/page/sector-contacts";
import { type Fact, FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { WheelSector } from "@/components/wheel/mark";
import { Wheel } from "@/components/wheel/wheel";
import { WheelList } from "@/components/wheel/wheel-list";
import type { CasePageView, MeetingFacts } from "@/lib/cases/page/views";
import type { CaseHead } from "@/lib/cases/views";

type CaseAsideProps = {
  readonly head: CaseHead;
  readonly view: CasePageView;
  readonly sectors: readonly WheelSector[];
};

/** What belongs to the case beside what there is to do: the wheel, the meeting, who works with it. */
export function CaseAside({ head, view, sectors }: CaseAsideProps) {
  const t = useTranslations("cases.page");
  const w = useTranslations("cases.workers");
  const sight = useTranslations("sight");
  const readers = useTranslations("audit.log");
  const meetings = useTranslations("meetings.plan");
  const coordination = useTranslations("coordination");
  const contacts = useTranslations("familyContacts");
  const { caseId } = head;
  return (
    <>
      <Section heading={t("areas")} size="aside">
        <div className="mb-4 max-w-[17rem]">
          <Wheel sectors={sectors} />
        </div>
        {view.needs.size > 0 ? (
          <WheelList sectors={sectors} />
        ) : (
          <p className="text-meta">{t("areasEmpty")}</p>
        )}
        <p className="mt-3 text-meta">
          <TextLink href={`/cases/${caseId}/needs`}>{t("openWheel")}</TextLink>
        </p>
      </Section>
      {view.meeting && <MeetingSection meeting={view.meeting} />}
      <SectorContacts contacts={view.sectorContacts} />
      <Section heading={t("workers")} size="aside">
        <ul className="grid gap-1 text-meta">
          {view.workers.map(({ personId, name, title }) => (
            <li key={personId}>
              {name}
              {title && <span className="text-ink-3">, {title.toLocaleLowerCase("sv")}</span>}
            </li>
          ))}
        </ul>
        <p className="mt-3 text-meta">
          <TextLink href={`/cases/${caseId}/case-workers`}>{w(head.closedAt ? "title" : "add")}</TextLink>
        </p>
        <p className="mt-3 text-meta">
          <TextLink href={`/cases/${caseId}/coordination`}>{coordination("link")}</TextLink>
        </p>
      </Section>
      <ul className="mt-12 grid gap-3 text-meta lg:border-t lg:border-line lg:pt-5">
        <li>
          <TextLink href={`/cases/${caseId}/meetings`}>{meetings("all")}</TextLink>
        </li>
        <li>
          <TextLink href={`/cases/${caseId}/contacts`}>{contacts("link")}</TextLink>
        </li>
        <li>
          <TextLink href={`/cases/${caseId}/sight`}>{sight("link")}</TextLink>
        </li>
        <li>
          <TextLink href={`/cases/${caseId}/access-log`}>{readers("link")}</TextLink>
        </li>
        <li>
          <TextLink href={`/cases/${caseId}/closure`}>
            {t(head.closedAt ? "reopenCase" : "closeCase")}
          </TextLink>
        </li>
      </ul>
    </>
  );
}

function MeetingSection({ meeting }: { readonly meeting: MeetingFacts }) {
  const t = useTranslations("cases.page");
  const { longDay, clockTime } = useFormats();
  const where = meeting.form === "digital" ? t("meetingDigital") : (meeting.place ?? t("meetingPlaceApart"));
  const facts: Fact[] = [
    {
      key: "when",
      label: t("meetingWhen"),
      value: `${longDay(meeting.plannedOn)} ${clockTime(meeting.startsAt)}`,
    },
    ...(where ? [{ key: "where", label: t("meetingWhere"), value: where }] : []),
    ...(meeting.needs ? [{ key: "needs", label: t("meetingNeeds"), value: meeting.needs }] : []),
  ];
  return (
    <Section heading={t("meeting")} size="aside">
      <FactList facts={facts} />
    </Section>
  );
}
