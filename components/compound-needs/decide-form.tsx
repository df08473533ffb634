import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { useFormats } from "@/components/ui/use-formats";
import { lengths } from "@/lib/compound-needs/schemas";
import type { FormAction } from "@/lib/form-state";
import { inLanguage } from "@/lib/practice-models/in-language";
import { meetingWords } from "@/lib/practice-models/meeting-name";
import type { MeetingName } from "@/lib/practice-models/schema";
import type { Bilingual } from "@/lib/practice-models/text-schema";
import type { PlainDate } from "@/lib/time/plain-date";

type DecideFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly requestId: string;
  readonly version: number;
  readonly meetingName: MeetingName;
  /** What the routine means by a compound need. */
  readonly definition: Bilingual | null;
  /** What a yes today gives: so many working days, and the last of them. */
  readonly deadline: { readonly count: number; readonly dueOn: PlainDate } | null;
};

export function DecideForm({ requestId, meetingName, definition, deadline, ...form }: DecideFormProps) {
  const locale = useLocale();
  const t = useTranslations("compoundNeeds.decide");
  const { longDay } = useFormats();
  const { theMeetingFirst } = meetingWords(meetingName, locale);
  const yesHint = deadline
    ? t("yesHint", { theMeetingFirst, count: String(deadline.count), day: longDay(deadline.dueOn) })
    : t("yesHintNoDay");
  return (
    <ActionForm {...form} submitLabel={t("submit")}>
      <input type="hidden" name="requestId" value={requestId} />
      <RadioGroup
        name="decision"
        legend={t("decision")}
        hint={definition && inLanguage(definition, locale)}
        options={[
          { value: "yes", label: t("yes"), hint: yesHint },
          { value: "no", label: t("no"), hint: t("noHint") },
        ]}
      />
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} maximum={lengths.reason} optional />
    </ActionForm>
  );
}
