import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RoutineForm } from "@/components/routines/routine-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { orNotFound } from "@/lib/page";
import { listRoutines } from "@/lib/routines/queries";
import { chooseRoutineAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("routines"))("title") };
}

export default async function RoutinePage() {
  const routines = await orNotFound(listRoutines(await requireActor()));
  const t = await getTranslations("routines");
  return (
    <div className="max-w-question">
      <BackLink href="/people">{t("back")}</BackLink>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      {routines.map((routine) => (
        <RoutineForm
          key={routine.authorityId}
          routine={routine}
          action={chooseRoutineAction}
          idempotencyKey={randomUUID()}
        />
      ))}
    </div>
  );
}
