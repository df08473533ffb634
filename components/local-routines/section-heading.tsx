import { useTranslations } from "next-intl";
import { PageHeading } from "@/components/ui/page-heading";
import type { Section } from "@/lib/local-routines/rules";
import type { AdaptationView } from "@/lib/local-routines/views";
import { useSectionTitle } from "./section-list";

type SectionHeadingProps = { readonly section: Section; readonly view: AdaptationView };

export function SectionHeading({ section, view }: SectionHeadingProps) {
  const t = useTranslations("localRoutines.leads");
  const titleOf = useSectionTitle();
  return <PageHeading lead={t(section.kind)}>{titleOf(section, view.shown)}</PageHeading>;
}
