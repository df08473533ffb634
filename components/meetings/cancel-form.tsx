import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextArea } from "@/components/ui/form/text-area";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { FormAction } from "@/lib/form-state";
import { type MeetingPlanView, outsideKring } from "@/lib/meetings/planning/views";

type CancelFormProps = Pick<MeetingPlanView, "meeting" | "invited"> & {
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** Calls the meeting off, and says first who will see it and who has to be told. */
export function CancelForm({ meeting, invited, action, idempotencyKey }: CancelFormProps) {
  const t = useTranslations("meetings.cancel");
  const { sentenceList } = useFormats();
  const outside = outsideKring(invited).map(({ agencyName }) => agencyName);
  const inKring = invited.filter(({ channel }) => channel === "kring").map(({ agencyName }) => agencyName);
  return (
    <div className="grid max-w-question gap-8">
      <Notice title={t("happens")}>
        {inKring.length > 0 && <p>{t("inKring", { agencies: sentenceList(inKring) })}</p>}
        {outside.length > 0 && <p>{t("toTellBefore", { agencies: sentenceList(outside) })}</p>}
        {invited.length === 0 && <p>{t("none")}</p>}
      </Notice>
      <ActionForm
        {...{ action, idempotencyKey }}
        version={meeting.version}
        submitLabel={t("submit")}
        submitTone="danger"
        beside={
          <LinkButton tone="link" href={`/meetings/${meeting.id}`}>
            {t("keep")}
          </LinkButton>
        }
      >
        <input type="hidden" name="meetingId" value={meeting.id} />
        <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} maximum={500} rows={2} />
      </ActionForm>
    </div>
  );
}
