import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgencyContacts } from "@/components/agencies/agency-contacts";
import { AgencyFacts } from "@/components/agencies/agency-facts";
import { BackLink } from "@/components/ui/back-link";
import { Columns } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { getAgency } from "@/lib/agencies/queries";
import { requireActor } from "@/lib/auth/current";
import { orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { kindLabels } from "../register-page";

type AgencyPageProps = { readonly params: Promise<{ readonly agencyId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agencies"))("title") };
}

export default async function AgencyPage({ params }: AgencyPageProps) {
  const { agencyId } = await params;
  const agency = await orNotFound(getAgency(await requireActor(), agencyId));
  const [t, labelOf] = await Promise.all([getTranslations("agencies"), kindLabels()]);
  return (
    <>
      <BackLink href="/agencies">{t("back")}</BackLink>
      <PageHeading kicker={labelOf(agency.kind)}>{agency.name}</PageHeading>
      <Columns aside={<AgencyFacts agency={agency} />}>
        {agency.isSpecialist && (
          <div className="mb-8">
            <Notice title={t("needsContact.title")}>
              {agency.counterpart && (
                <p>{t("needsContact.counterpart", { name: agency.counterpart.name })}</p>
              )}
            </Notice>
          </div>
        )}
        {agency.mission && (
          <Section heading={t("mission")}>
            <p>{agency.mission}</p>
          </Section>
        )}
        <AgencyContacts agency={agency} today={todayInSweden(new Date())} />
      </Columns>
    </>
  );
}
