import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { PageHeading } from "@/components/ui/page-heading";
import { requireSession } from "@/lib/auth/current";
import { switchAppointmentAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.appointments"))("title") };
}

export default async function AppointmentsPage() {
  const { actor, appointments } = await requireSession();
  const t = await getTranslations("auth.appointments");
  const shell = await getTranslations("shell");
  if (appointments.length === 1) return <PageHeading lead={t("only")}>{t("title")}</PageHeading>;
  return (
    <>
      <PageHeading lead={t("intro")}>{t("title")}</PageHeading>
      <ActionForm
        action={switchAppointmentAction}
        idempotencyKey={randomUUID()}
        version="none"
        submitLabel={t("submit")}
        className="max-w-question"
      >
        <RadioGroup
          name="appointmentId"
          legend={t("legend")}
          options={appointments.map(({ id, agencyName, deputyFor }) => ({
            value: id,
            label: agencyName || shell("county"),
            hint: deputyFor && t("deputyFor", { name: deputyFor }),
          }))}
          defaultValue={actor.appointmentId}
        />
      </ActionForm>
    </>
  );
}
