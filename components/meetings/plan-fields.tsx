import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/form/checkbox";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { TimeField } from "@/components/ui/form/time-field";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { PlannedMeeting } from "@/lib/meetings/planning/views";
import type { PlainDate } from "@/lib/time/plain-date";
import { DayFields } from "./day-fields";

type PlanFieldsProps = {
  readonly saved: PlannedMeeting | null;
  /** The days that a new meeting starts from, where one has been chosen. */
  readonly suggested?: { readonly plannedOn: string; readonly answerBy: string } | undefined;
  /** Days shown as examples. */
  readonly exampleDay: string;
  readonly isProtected: boolean;
  /** What the child and the family have said they need. */
  readonly knownNeeds: string;
  /** The last day that the routine gives for the meeting, while it is to be kept. */
  readonly dueOn: PlainDate | null;
};

/** When, how and where the network meets, which question it answers, and what somebody needs. */
export function PlanFields({ saved, suggested, exampleDay, isProtected, ...known }: PlanFieldsProps) {
  const t = useTranslations("meetings");
  const { longDay } = useFormats();
  const { knownNeeds, dueOn } = known;
  const startsFrom = saved?.plannedOn ?? suggested?.plannedOn;
  return (
    <>
      <DayFields
        startsFrom={startsFrom}
        day={
          <DateField
            name="plannedOn"
            label={t("fields.plannedOn")}
            defaultValue={startsFrom}
            example={exampleDay}
          />
        }
        offDayReason={
          <TextField
            name="offDayReason"
            label={t("fields.offDayReason")}
            hint={t("fields.offDayReasonHint")}
            defaultValue={saved?.offDayReason}
            width="full"
          />
        }
        late={
          dueOn && {
            dueOn,
            reason: (
              <TextField
                name="lateReason"
                label={t("fields.lateReason")}
                hint={t("fields.lateReasonHint", { day: longDay(dueOn) })}
                defaultValue={saved?.lateReason}
                width="full"
              />
            ),
          }
        }
      />
      <TimeField
        name="startsAt"
        label={t("fields.startsAt")}
        defaultValue={saved?.startsAt.replace(":", ".")}
      />
      <TextField
        name="lengthMinutes"
        label={t("fields.lengthMinutes")}
        defaultValue={String(saved?.lengthMinutes ?? 60)}
        width="time"
        inputMode="numeric"
      />
      <RadioGroup
        name="form"
        legend={t("fields.form")}
        defaultValue={saved?.form}
        options={[
          { value: "physical", label: t("forms.physical"), reveal: <PlaceFields saved={saved} /> },
          { value: "digital", label: t("forms.digital"), reveal: <LinkField saved={saved} /> },
        ]}
      />
      {isProtected && (
        <div className="mt-8">
          <Notice tone="warn" title={t("fields.questionProtected")} />
        </div>
      )}
      <TextArea
        name="question"
        label={t("fields.question")}
        hint={t("fields.questionHint")}
        defaultValue={saved?.question}
        maximum={1000}
      />
      <DateField
        name="answerBy"
        label={t("fields.answerBy")}
        defaultValue={saved?.answerBy ?? suggested?.answerBy}
        example={exampleDay}
      />
      <TextArea
        name="needs"
        label={t("fields.needs")}
        hint={t("fields.needsHint")}
        defaultValue={saved?.needs ?? knownNeeds}
        rows={2}
        maximum={500}
        optional
      />
    </>
  );
}

function PlaceFields({ saved }: Pick<PlanFieldsProps, "saved">) {
  const t = useTranslations("meetings.fields");
  return (
    <>
      <TextField name="place" label={t("place")} defaultValue={saved?.place} />
      <Checkbox
        name="roomBooked"
        value="true"
        label={t("roomBooked")}
        defaultChecked={saved?.roomBooked ?? false}
      />
    </>
  );
}

function LinkField({ saved }: Pick<PlanFieldsProps, "saved">) {
  const t = useTranslations("meetings.fields");
  return (
    <TextField
      name="link"
      label={t("link")}
      hint={t("linkHint")}
      defaultValue={saved?.link}
      width="full"
      optional
    />
  );
}
