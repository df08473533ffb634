import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ContactWayTable } from "@/components/agencies/contact-way-table";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { agencyKindOf } from "@/lib/agencies/kinds";
import { listAgencies } from "@/lib/agencies/queries";
import { contactLists } from "@/lib/agencies/rules";
import { requireActor } from "@/lib/auth/current";
import { longMoment } from "@/lib/text/format";
import { todayInSweden } from "@/lib/time/plain-date";
import { contactListTitles } from "../../register-page";

type ContactListPageProps = { readonly params: Promise<{ readonly list: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agencies.contactWays"))("title") };
}

export default async function ContactListPage({ params }: ContactListPageProps) {
  const asked = (await params).list;
  const list = contactLists.find((known) => known === asked) ?? notFound();
  const actor = await requireActor();
  const [t, titles, locale] = await Promise.all([
    getTranslations("agencies"),
    contactListTitles(),
    getLocale(),
  ]);
  const agencies = await listAgencies(actor);
  const shown =
    list === "all" ? agencies : agencies.filter(({ kind }) => agencyKindOf(kind).sector === "healthCare");
  const now = new Date();
  return (
    <>
      <BackLink href="/agencies">{t("back")}</BackLink>
      <PageHeading>{titles[list]}</PageHeading>
      <p className="screen-only mb-8 text-ink-2">{t("lists.howToPrint")}</p>
      <ContactWayTable caption={titles[list]} agencies={shown} today={todayInSweden(now)} />
      <p className="mt-8 hidden text-meta print:block">
        {t("lists.printed", {
          moment: longMoment(now, locale),
          person: actor.personName,
          agency: actor.agencyName || t("lists.county"),
        })}
      </p>
    </>
  );
}
