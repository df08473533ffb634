import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppointmentFields } from "@/components/people/appointment-fields";
import { BackLink } from "@/components/ui/back-link";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextField } from "@/components/ui/form/text-field";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { orNotFound } from "@/lib/page";
import { listPeople } from "@/lib/people/queries";
import { todayInSweden } from "@/lib/time/plain-date";
import { addPersonAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.new"))("title") };
}

export default async function NewPersonPage() {
  const { count, places } = await orNotFound(listPeople(await requireActor()));
  const t = await getTranslations("people");
  return (
    <div className="max-w-question">
      <BackLink href="/people">{t("person.back")}</BackLink>
      <PageHeading lead={t("new.lead")}>{t("new.title")}</PageHeading>
      <ActionForm
        action={addPersonAction}
        idempotencyKey={randomUUID()}
        version={count}
        submitLabel={t("new.submit")}
      >
        <TextField name="name" label={t("fields.name")} />
        <TextField name="title" label={t("fields.title")} optional />
        <TextField name="phone" label={t("fields.phone")} type="tel" width="number" optional />
        <AppointmentFields places={places} today={todayInSweden(new Date())} />
      </ActionForm>
    </div>
  );
}
