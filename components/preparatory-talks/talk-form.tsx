import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { Fieldset } from "@/components/ui/form/fieldset";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import type { FormAction } from "@/lib/form-state";
import { talkParts } from "@/lib/preparatory-talks/rules";
import { lengths } from "@/lib/preparatory-talks/schemas";
import type { FamilyMember, PreparatoryTalkView } from "@/lib/preparatory-talks/views";

type TalkFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly version: number;
  readonly caseId: string;
  readonly family: readonly FamilyMember[];
  /** As it is saved, or null for a new one. */
  readonly talk: PreparatoryTalkView | null;
  readonly beside: ReactNode;
};

/** A talk with the family: who talked with whom, and a field of their own for what each said. */
export function TalkForm({ caseId, family, talk, ...form }: TalkFormProps) {
  const t = useTranslations("preparatoryTalks");
  return (
    <ActionForm {...form} submitLabel={t("submit")} className="max-w-question">
      <input type="hidden" name="caseId" value={caseId} />
      {talk && <input type="hidden" name="talkId" value={talk.talkId} />}
      <DateField name="heldOn" label={t("fields.heldOn")} defaultValue={talk?.heldOn} />
      <TextField
        name="talkedBy"
        label={t("fields.talkedBy")}
        hint={t("hints.talkedBy")}
        defaultValue={talk?.talkedBy}
      />
      <Fieldset legend={t("family")} hint={t("hints.text")}>
        {family.map((member) => (
          <Part key={member.key} member={member} talk={talk} />
        ))}
      </Fieldset>
      <TextArea
        name="toBring"
        label={t("fields.toBring")}
        optional
        defaultValue={talk?.toBring}
        maximum={lengths.wish}
      />
      <TextArea
        name="toHaveWith"
        label={t("fields.toHaveWith")}
        hint={t("hints.toHaveWith")}
        optional
        defaultValue={talk?.toHaveWith}
        maximum={lengths.wish}
      />
    </ActionForm>
  );
}

type PartProps = Pick<TalkFormProps, "talk"> & { readonly member: FamilyMember };

function Part({ member: { key, who, relation }, talk }: PartProps) {
  const t = useTranslations("preparatoryTalks");
  const saved = talk?.voices.find((voice) => voice.key === key);
  const words = (
    <TextArea
      name={`text.${key}`}
      label={t("fields.text", { who })}
      defaultValue={saved?.text}
      maximum={lengths.words}
    />
  );
  return (
    <RadioGroup
      name={`part.${key}`}
      legend={relation ? t("relation", { who, relation }) : who}
      defaultValue={saved?.part}
      options={talkParts.map((part) => ({
        value: part,
        label: t(`parts.${part}`),
        reveal: part === "tookPart" && words,
      }))}
    />
  );
}
