import { useTranslations } from "next-intl";
import { PageHeading } from "@/components/ui/page-heading";
import type { AppointmentView } from "@/lib/people/views";
import { usePlaceName } from "./use-place-name";

type AppointmentHeadingProps = { readonly appointment: AppointmentView; readonly name: string };

export function AppointmentHeading({ appointment, name }: AppointmentHeadingProps) {
  const t = useTranslations("people");
  const place = usePlaceName()(appointment);
  return (
    <PageHeading
      kicker={t("appointment.changeKicker", { name })}
      lead={appointment.tasks.map((task) => t(`tasks.${task}`)).join(" · ")}
    >
      {place}
    </PageHeading>
  );
}
