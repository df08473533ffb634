import { useTranslations } from "next-intl";
import { Section as PageSection } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import { type Section, type SectionKind, sectionsOf } from "@/lib/local-routines/rules";
import type { AdaptationView } from "@/lib/local-routines/views";

const groups = [
  ["wheel", ["labels", "area"]],
  ["days", ["days", "counterparts"]],
  ["meeting", ["before", "during", "after", "closing"]],
  ["consent", ["sentence"]],
] as const satisfies readonly (readonly [string, readonly SectionKind[]])[];

type SectionListProps = {
  readonly view: AdaptationView;
  /** Sections that say something in another way than the routine. */
  readonly changed: ReadonlySet<string>;
};

/** The pages of the adaptation, and which of them the authority has changed. */
export function SectionList({ view: { authorityId, shown }, changed }: SectionListProps) {
  const t = useTranslations("localRoutines");
  const titleOf = useSectionTitle();
  const sections = sectionsOf(shown);
  return groups.map(([group, kinds]) => (
    <PageSection key={group} heading={t(`groups.${group}`)}>
      <ul className="border-b border-line">
        {sections
          .filter(({ kind }) => kinds.some((one) => one === kind))
          .map((section) => (
            <li
              key={section.key}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-3"
            >
              <TextLink
                href={`/routine/${authorityId}/adapt/${section.key}`}
                className="inline-flex min-h-8 items-center"
              >
                {titleOf(section, shown)}
              </TextLink>
              {changed.has(section.key) ? (
                <Tag tone="info">{t("changed")}</Tag>
              ) : (
                <span className="text-meta text-ink-3">{t("asRoutine")}</span>
              )}
            </li>
          ))}
      </ul>
    </PageSection>
  ));
}

/** What a page of the adaptation is called. */
export function useSectionTitle() {
  const t = useTranslations("localRoutines.sections");
  const { locale } = useFormats();
  return ({ kind, areaKey }: Section, { areas }: AdaptationView["shown"]) => {
    const index = areas.findIndex(({ key }) => key === areaKey);
    return t(kind, { number: index + 1, area: areas[index]?.label[locale] ?? "" });
  };
}
