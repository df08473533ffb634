import { useTranslations } from "next-intl";
import { Fieldset } from "@/components/ui/form/fieldset";
import { Select } from "@/components/ui/form/select";
import { TextField } from "@/components/ui/form/text-field";
import { useFormats } from "@/components/ui/use-formats";
import { possibleCounterparts, specialistsOf } from "@/lib/local-routines/rules";
import type { AgencyKind, PracticeModel } from "@/lib/practice-models/schema";

const places = ["first", "second", "third"] as const;

/** For each specialist: whom to invite instead, best first. */
export function CounterpartFields({ shown }: { readonly shown: PracticeModel }) {
  return specialistsOf(shown).map((specialist) => (
    <Specialist key={specialist.key} specialist={specialist} shown={shown} />
  ));
}

type SpecialistProps = { readonly specialist: AgencyKind; readonly shown: PracticeModel };

function Specialist({ specialist, shown }: SpecialistProps) {
  const t = useTranslations("localRoutines.counterparts");
  const { locale } = useFormats();
  const options = possibleCounterparts(shown).map(({ key, label }) => ({ value: key, label: label[locale] }));
  return (
    <Fieldset legend={specialist.label[locale]}>
      {places.map((place, index) => {
        const saved = specialist.primaryCareCounterparts[index];
        const name = `${specialist.key}.${String(index + 1)}`;
        return (
          <div key={place} className="grid gap-x-6 gap-y-4 border-t border-line py-5 sm:grid-cols-2">
            <div>
              <Select
                name={`kind.${name}`}
                label={t(`place.${place}`)}
                options={options}
                optional={index > 0}
                defaultValue={saved?.kind}
              />
            </div>
            <div>
              <TextField
                name={`age.${name}`}
                label={t(`age.${place}`)}
                hint={t("ageHint")}
                width="time"
                inputMode="numeric"
                optional
                defaultValue={saved?.belowAge?.toString()}
              />
            </div>
          </div>
        );
      })}
    </Fieldset>
  );
}
