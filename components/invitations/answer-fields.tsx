import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { type AnswerKind, answerKinds } from "@/lib/invitations/rules";

/** Comes, cannot, or somebody else comes: with who, or why not. */
export function AnswerFields({ saysWhatFollows = false }: { readonly saysWhatFollows?: boolean }) {
  const t = useTranslations("invitations");
  return (
    <RadioGroup
      name="kind"
      legend={t("received.answerQuestion")}
      options={answerKinds.map((kind) => ({
        value: kind,
        label: t(`answers.${kind}`),
        hint: saysWhatFollows ? t(`received.answerHints.${kind}`) : undefined,
        reveal: <KindFields kind={kind} />,
      }))}
    />
  );
}

function KindFields({ kind }: { readonly kind: AnswerKind }) {
  const t = useTranslations("invitations.received");
  switch (kind) {
    case "coming":
      return <TextField name="comingName" label={t("whoComes")} optional />;
    case "cannot":
      return <TextArea name="reason" label={t("cannotReason")} rows={2} maximum={500} />;
    case "substitute":
      return (
        <>
          <TextField name="personName" label={t("substituteName")} />
          <TextField name="profession" label={t("profession")} optional />
          <TextField name="phone" label={t("phone")} type="tel" width="number" optional />
        </>
      );
  }
}
