import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import type { FormAction } from "@/lib/form-state";
import { limits, type Section, slotsInSwedish } from "@/lib/local-routines/rules";
import type { AdaptationView } from "@/lib/local-routines/views";
import { CounterpartFields } from "./counterpart-fields";
import { DayFields } from "./day-fields";
import { TextFields } from "./text-fields";

type SectionFormProps = {
  readonly section: Section;
  readonly view: AdaptationView;
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** One page of the adaptation, saved in the draft. */
export function SectionForm({ section, view, action, idempotencyKey }: SectionFormProps) {
  const t = useTranslations("localRoutines");
  const { base, authorityId, draft } = view;
  const hidden = {
    ...{ authorityId, practiceModel: base.key },
    ...{ baseVersion: base.version, section: section.key },
  };
  return (
    <ActionForm
      action={action}
      idempotencyKey={idempotencyKey}
      version={draft?.version ?? 0}
      submitLabel={t("save")}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Fields section={section} view={view} />
    </ActionForm>
  );
}

function Fields({ section, view: { base, shown } }: Pick<SectionFormProps, "section" | "view">) {
  const t = useTranslations("localRoutines.sentence");
  switch (section.kind) {
    case "days":
      return <DayFields base={base} shown={shown} />;
    case "counterparts":
      return <CounterpartFields shown={shown} />;
    case "sentence":
      return (
        <TextArea
          name="text.sentence"
          label={t("label")}
          hint={t("hint", { text: slotsInSwedish(base.verbalConsentSentence) })}
          rows={3}
          maximum={limits.sentence}
          defaultValue={slotsInSwedish(shown.verbalConsentSentence)}
        />
      );
    case "labels":
    case "area":
    case "before":
    case "during":
    case "after":
    case "closing":
      return <TextFields section={section} base={base} shown={shown} />;
  }
}
