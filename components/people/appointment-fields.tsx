import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/form/checkbox-group";
import { DateField } from "@/components/ui/form/date-field";
import { Select } from "@/components/ui/form/select";
import { tasksToGive } from "@/lib/people/rules";
import { placeValue } from "@/lib/people/schemas";
import type { NamedPlace } from "@/lib/people/views";
import type { PlainDate } from "@/lib/time/plain-date";
import { usePlaceName } from "./use-place-name";

type AppointmentFieldsProps = { readonly places: readonly NamedPlace[]; readonly today: PlainDate };

/** Where, what and how long. */
export function AppointmentFields({ places, today }: AppointmentFieldsProps) {
  const t = useTranslations("people");
  const placeName = usePlaceName();
  return (
    <>
      <Select
        name="place"
        label={t("fields.place")}
        hint={t("fields.placeHint")}
        options={places.map((place) => ({ value: placeValue(place), label: placeName(place) }))}
      />
      <CheckboxGroup
        name="tasks"
        legend={t("fields.tasks")}
        options={tasksToGive(places).map((task) => ({
          value: task,
          label: t(`tasks.${task}`),
          hint: t(`taskHints.${task}`),
        }))}
      />
      <DateField name="startsOn" label={t("fields.startsOn")} defaultValue={today} />
      <DateField name="endsOn" label={t("fields.endsOn")} hint={t("fields.endsOnHint")} optional />
    </>
  );
}
