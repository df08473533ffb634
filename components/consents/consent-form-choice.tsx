import { useTranslations } from "next-intl";
import { LanguageName } from "@/components/papers/paper-language";
import { Button } from "@/components/ui/button";
import { Choice, type ChoiceOption } from "@/components/ui/form/choice";
import type { GiverView } from "@/lib/consents/views";
import { type PaperLanguage, paperLanguages } from "@/lib/papers/languages";

type Option = { readonly value: string; readonly label: string; readonly hint: string };
type ConsentFormChoiceProps = {
  readonly givers: readonly GiverView[];
  readonly agencies: readonly Option[];
  readonly chosen: {
    readonly giver: string;
    readonly agencyIds: readonly string[];
    readonly language: PaperLanguage;
  } | null;
};

/** What the paper is to say, asked with a plain GET form: the choice stands in the address. */
export function ConsentFormChoice({ givers, agencies, chosen }: ConsentFormChoiceProps) {
  const t = useTranslations("consents.paper");
  const inLanguage = useTranslations("papers.choice");
  const isGiver = (option: ChoiceOption) => option.value === (chosen?.giver ?? givers[0]?.value);
  const isNamed = (option: ChoiceOption) => chosen?.agencyIds.includes(option.value) ?? false;
  return (
    <form method="get" className="max-w-176">
      <Group
        legend={t("giver")}
        type="radio"
        name="giver"
        isChosen={isGiver}
        options={givers.map(({ value, name }) => ({ value, label: name }))}
      />
      <Group
        legend={t("agencies")}
        hint={t("agenciesHint")}
        type="checkbox"
        name="agencyIds"
        isChosen={isNamed}
        options={agencies}
      />
      <Group
        legend={inLanguage("language")}
        hint={t("languageHint")}
        type="radio"
        name="language"
        isChosen={({ value }) => value === (chosen?.language ?? "sv")}
        options={paperLanguages.map((language) => ({
          value: language,
          label: <LanguageName language={language} />,
        }))}
      />
      <p className="mt-8">
        <Button tone="secondary">{t("show")}</Button>
      </p>
    </form>
  );
}

type GroupProps = {
  readonly legend: string;
  readonly hint?: string;
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly options: readonly ChoiceOption[];
  readonly isChosen: (option: ChoiceOption) => boolean;
};

function Group({ legend, hint, type, name, options, isChosen }: GroupProps) {
  return (
    <fieldset className="mt-8 first:mt-0">
      <legend className="font-semibold">{legend}</legend>
      {hint && <p className="text-meta text-ink-3">{hint}</p>}
      <div className="mt-3 grid gap-1">
        {options.map((option) => (
          <Choice
            key={option.value}
            id={`${name}-${option.value}`}
            {...{ type, name, option }}
            isChosen={isChosen(option)}
          />
        ))}
      </div>
    </fieldset>
  );
}
