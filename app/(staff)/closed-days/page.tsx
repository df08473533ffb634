import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClosedDays } from "@/components/closed-days/closed-days";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { listClosedDays } from "@/lib/closed-days/queries";
import { orNotFound } from "@/lib/page";
import { addClosedDayAction, removeClosedDayAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("closedDays"))("title") };
}

export default async function ClosedDaysPage() {
  const lists = await orNotFound(listClosedDays(await requireActor()));
  const t = await getTranslations("closedDays");
  return (
    <div className="max-w-question">
      <BackLink href="/people">{t("back")}</BackLink>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      {lists.map((list) => (
        <ClosedDays
          key={list.authorityId}
          list={list}
          addAction={addClosedDayAction}
          removeAction={removeClosedDayAction}
        />
      ))}
    </div>
  );
}
