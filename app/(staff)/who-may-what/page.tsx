import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/ui/page-heading";
import { Answers } from "@/components/who-may-what/answers";
import { WorldForm } from "@/components/who-may-what/world-form";
import { requireActor } from "@/lib/auth/current";
import { worldOf } from "@/lib/who-may-what/views";

type PageProps = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("whoMayWhat"))("title") };
}

export default async function WhoMayWhatPage({ searchParams }: PageProps) {
  await requireActor();
  const t = await getTranslations("whoMayWhat");
  const world = worldOf(await searchParams);
  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <WorldForm world={world} />
      <Answers world={world} />
    </>
  );
}
