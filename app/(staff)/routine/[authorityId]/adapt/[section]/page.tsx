import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SectionForm } from "@/components/local-routines/section-form";
import { SectionHeading } from "@/components/local-routines/section-heading";
import { BackLink } from "@/components/ui/back-link";
import { requireActor } from "@/lib/auth/current";
import { getAdaptationSection } from "@/lib/local-routines/queries";
import { orNotFound, type RoutineSectionPageProps } from "@/lib/page";
import { adaptRoutineAction } from "../../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("localRoutines"))("title") };
}

export default async function AdaptSectionPage({ params }: RoutineSectionPageProps) {
  const { authorityId, section: key } = await params;
  const { section, ...view } = await orNotFound(getAdaptationSection(await requireActor(), authorityId, key));
  const t = await getTranslations("localRoutines");
  return (
    <div className="max-w-question">
      <BackLink href={`/routine/${authorityId}/adapt`}>{t("backToSections")}</BackLink>
      <SectionHeading section={section} view={view} />
      <SectionForm section={section} view={view} action={adaptRoutineAction} idempotencyKey={randomUUID()} />
    </div>
  );
}
