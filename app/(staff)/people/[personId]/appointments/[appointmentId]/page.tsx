import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppointmentHeading } from "@/components/people/appointment-heading";
import { DeputyForm } from "@/components/people/deputy-form";
import { EndAppointmentForm } from "@/components/people/end-appointment-form";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { orNotFound } from "@/lib/page";
import { getPerson, listDeputies } from "@/lib/people/queries";
import { mayChange } from "@/lib/people/rules";
import { deputiseAction, endAppointmentAction } from "../../../actions";

type AppointmentPageProps = {
  readonly params: Promise<{ readonly personId: string; readonly appointmentId: string }>;
};

export default async function AppointmentPage({ params }: AppointmentPageProps) {
  const { personId, appointmentId } = await params;
  const actor = await requireActor();
  const person = await orNotFound(getPerson(actor, personId));
  const appointment = person.appointments.find((one) => one.appointmentId === appointmentId);
  if (!appointment?.isWithinReach || appointment.state === "ended") notFound();
  if (!mayChange(actor, person).granted) notFound();
  const { name, version } = person;
  const form = { personId, appointmentId, name, version };
  const t = await getTranslations("people.appointment");
  return (
    <div className="max-w-question">
      <BackLink href={`/people/${personId}`}>{name}</BackLink>
      <AppointmentHeading appointment={appointment} name={name} />
      {!appointment.isDeputy && (
        <Section heading={t("deputise")}>
          <DeputyForm
            {...form}
            action={deputiseAction}
            idempotencyKey={randomUUID()}
            deputies={await listDeputies(actor, personId)}
          />
        </Section>
      )}
      <Section heading={t("end")} size="part">
        {appointment.isLast ? (
          <Notice title={t("lastAdministrator", { name })} />
        ) : (
          <EndAppointmentForm {...form} action={endAppointmentAction} idempotencyKey={randomUUID()} />
        )}
      </Section>
    </div>
  );
}
