import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { fieldNameOf, mostLetters, type Section, textsOf } from "@/lib/local-routines/rules";
import type { PracticeModel } from "@/lib/practice-models/schema";
import type { Bilingual } from "@/lib/practice-models/text-schema";

type TextFieldsProps = {
  readonly section: Section;
  readonly base: PracticeModel;
  readonly shown: PracticeModel;
};

/** The texts of a page in both languages, with the routine's own beside each. */
export function TextFields({ section, base, shown }: TextFieldsProps) {
  const t = useTranslations("localRoutines");
  const own = new Map(textsOf(base, section).map(({ path, text }) => [path, text]));
  return (
    <>
      <p className="mb-6 text-meta text-ink-2">{t("english")}</p>
      {textsOf(shown, section).map(({ path, text }) => {
        const { name, number } = fieldNameOf(base, section, path);
        const routine = own.get(path) ?? text;
        const field = t(`fields.${name}`, { number: String(number) });
        const shared = { isName: name === "label", maximum: mostLetters(path) };
        return (
          <div key={path} className="grid gap-x-6 gap-y-5 border-t border-line py-6 sm:grid-cols-2">
            <OneText
              {...shared}
              name={`sv.${path}`}
              label={field}
              hint={t("inRoutine", { text: routine.sv })}
              saved={text.sv}
            />
            <OneText
              {...shared}
              name={`en.${path}`}
              label={t("inEnglish", { field })}
              hint={t("inRoutine", { text: routine.en })}
              saved={ownEnglish(text, routine)}
              isOptional
            />
          </div>
        );
      })}
    </>
  );
}

type OneTextProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly saved: string;
  readonly maximum: number;
  readonly isName: boolean;
  readonly isOptional?: boolean;
};

function OneText({ name, label, hint, saved, maximum, isName, isOptional = false }: OneTextProps) {
  const shared = { name, label, hint, optional: isOptional, defaultValue: saved };
  return (
    <div>
      {isName ? <TextField {...shared} width="full" /> : <TextArea {...shared} rows={3} maximum={maximum} />}
    </div>
  );
}

/** Empty where it says what it would say by itself. */
function ownEnglish({ sv, en }: Bilingual, routine: Bilingual): string {
  return en === (sv === routine.sv ? routine.en : sv) ? "" : en;
}
