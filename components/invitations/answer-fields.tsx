import { useTranslations } from "next-intl";
import { Fieldset } from "@/components/ui/form/fieldset";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { type AnswerKind, answerKinds } from "@/lib/invitations/rules";

type AnswerFieldsProps = {
  readonly legend: string;
  readonly saysWhatFollows?: boolean;
  /** What follows from a no, where it is another than for whoever signs in. */
  readonly cannotHint?: string;
};

/** Comes, cannot, or somebody else comes: with who, or why not. */
export function AnswerFields({ legend, saysWhatFollows = false, cannotHint }: AnswerFieldsProps) {
  const t = useTranslations("invitations");
  const hintFor = (kind: AnswerKind) =>
    kind === "cannot" && cannotHint ? cannotHint : t(`received.answerHints.${kind}`);
  return (
    <>
      <RadioGroup
        name="kind"
        legend={legend}
        options={answerKinds.map((kind) => ({
          value: kind,
          label: t(`answers.${kind}`),
          hint: saysWhatFollows ? hintFor(kind) : undefined,
          reveal: kind === "cannot" && <ReasonField />,
        }))}
      />
      <Fieldset legend={t("received.whoComes")} hint={t("received.whoComesHint")}>
        <TextField name="personName" label={t("received.name")} optional />
        <TextField name="profession" label={t("received.profession")} optional />
        <TextField name="phone" label={t("received.phone")} type="tel" width="number" optional />
      </Fieldset>
    </>
  );
}

function ReasonField() {
  const t = useTranslations("invitations.received");
  return <TextArea name="reason" label={t("cannotReason")} rows={2} maximum={500} />;
}
