import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";

type NoPreMeetingProps = {
  readonly model: { readonly practiceModel: string; readonly modelVersion: number };
};

/** Wherever a contact before the meeting is shown or written: it never becomes a meeting without the family (S001-44). */
export function NoPreMeeting({ model }: NoPreMeetingProps) {
  const t = useTranslations("preContacts");
  const { locale } = useFormats();
  const { notices } = getPracticeModel(model.practiceModel, model.modelVersion);
  return (
    <Notice title={notices.noPreMeeting[locale]}>
      <p className="text-ink-2">{t("ownZone")}</p>
    </Notice>
  );
}
