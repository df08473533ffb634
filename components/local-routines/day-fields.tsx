import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/form/text-field";
import { limits } from "@/lib/local-routines/rules";
import type { PracticeModel } from "@/lib/practice-models/schema";

type DayFieldsProps = { readonly base: PracticeModel; readonly shown: PracticeModel };

export function DayFields({ base, shown }: DayFieldsProps) {
  const t = useTranslations("localRoutines.days");
  const [usual, own] = [base.meetingDeadline, shown.meetingDeadline];
  return (
    <>
      {usual && own ? (
        <TextField
          name="days.deadlineCount"
          label={t(`deadline.${usual.unit}`)}
          hint={t("deadlineHint", { count: usual.count, most: limits.deadlineCount })}
          width="time"
          inputMode="numeric"
          defaultValue={String(own.count)}
        />
      ) : (
        <p className="mb-8 text-ink-2">{t("noDeadline")}</p>
      )}
      <TextField
        name="days.noticeDays"
        label={t("notice")}
        hint={t("noticeHint", { count: base.invitation.noticeDays, most: limits.noticeDays })}
        width="time"
        inputMode="numeric"
        defaultValue={String(shown.invitation.noticeDays)}
      />
      <TextField
        name="days.familyContactDays"
        label={t("familyContact")}
        hint={t("familyContactHint", {
          count: base.coordinator.familyContactDays,
          most: limits.familyContactDays,
        })}
        width="time"
        inputMode="numeric"
        defaultValue={String(shown.coordinator.familyContactDays)}
      />
    </>
  );
}
