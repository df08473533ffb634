import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppointmentFields } from "@/components/people/appointment-fields";
import { BackLink } from "@/components/ui/back-link";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { orNotFound, type PersonPageProps } from "@/lib/page";
import { getPerson, listPeople } from "@/lib/people/queries";
import { mayChange } from "@/lib/people/rules";
import { todayInSweden } from "@/lib/time/plain-date";
import { addAppointmentAction } from "../../../actions";

export default async function NewAppointmentPage({ params }: PersonPageProps) {
  const { personId } = await params;
  const actor = await requireActor();
  const person = await orNotFound(getPerson(actor, personId));
  if (!mayChange(actor, person).granted) notFound();
  const { places } = await orNotFound(listPeople(actor));
  const t = await getTranslations("people.appointment");
  return (
    <div className="max-w-question">
      <BackLink href={`/people/${personId}`}>{person.name}</BackLink>
      <PageHeading>{t("title", { name: person.name })}</PageHeading>
      <ActionForm
        action={addAppointmentAction}
        idempotencyKey={randomUUID()}
        version={person.version}
        submitLabel={t("submit")}
      >
        <input type="hidden" name="personId" value={personId} />
        <AppointmentFields places={places} today={todayInSweden(new Date())} />
      </ActionForm>
    </div>
  );
}
