import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { AppointmentView, PersonView } from "@/lib/people/views";
import { usePlaceName } from "./use-place-name";

type AppointmentListProps = { readonly person: PersonView; readonly mayEdit: boolean };

/** What somebody is appointed to, now, later and before. */
export function AppointmentList({ person: { personId, appointments }, mayEdit }: AppointmentListProps) {
  const t = useTranslations("people.person");
  if (appointments.length === 0) return <p className="text-ink-2">{t("noAppointments")}</p>;
  return (
    <ul className="border-b border-line">
      {appointments.map((appointment) => (
        <AppointmentRow
          key={appointment.appointmentId}
          appointment={appointment}
          {...(mayEdit &&
            appointment.isWithinReach &&
            appointment.state !== "ended" && {
              changeHref: `/people/${personId}/appointments/${appointment.appointmentId}`,
            })}
        />
      ))}
    </ul>
  );
}

type AppointmentRowProps = { readonly appointment: AppointmentView; readonly changeHref?: string };

function AppointmentRow({ appointment, changeHref }: AppointmentRowProps) {
  const t = useTranslations("people");
  const { plainDay } = useFormats();
  const place = usePlaceName()(appointment);
  const { startsOn, endsOn, tasks, state, deputyFor, deputies } = appointment;
  const from = plainDay(startsOn);
  const days = endsOn ? t("person.between", { from, until: plainDay(endsOn) }) : t("person.since", { from });
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b>{place}</b>
        {state !== "current" && <Tag>{t(`person.states.${state}`)}</Tag>}
        {deputyFor && <Tag>{t("person.deputyFor", { name: deputyFor })}</Tag>}
      </p>
      {changeHref && (
        <p className="text-meta sm:col-start-2 sm:row-span-3 sm:row-start-1">
          <TextLink
            href={changeHref}
            className="inline-flex min-h-11 items-center"
            aria-label={t("person.changeOf", { place })}
          >
            {t("person.change")}
          </TextLink>
        </p>
      )}
      <p className="text-meta text-ink-2">{tasks.map((task) => t(`tasks.${task}`)).join(" · ")}</p>
      {state !== "ended" || endsOn === null || endsOn >= startsOn ? (
        <p className="text-meta text-ink-3">{days}</p>
      ) : null}
      {deputies.map((deputy) => (
        <p key={`${deputy.name} ${deputy.startsOn}`} className="text-meta text-ink-3">
          {t("person.coveredBy", {
            ...{ name: deputy.name, from: plainDay(deputy.startsOn), until: plainDay(deputy.endsOn) },
          })}
        </p>
      ))}
    </li>
  );
}
