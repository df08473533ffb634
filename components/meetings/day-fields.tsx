"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { DateField } from "@/components/ui/form/date-field";
import { useField } from "@/components/ui/form/form-context";
import { TextField } from "@/components/ui/form/text-field";
import { useFormats } from "@/components/ui/use-formats";
import type { PlannedMeeting } from "@/lib/meetings/planning/views";
import { parsePlainDate, type PlainDate } from "@/lib/time/plain-date";
import { isWorkingDay } from "@/lib/time/working-days";

type DayFieldsProps = {
  readonly saved: Pick<PlannedMeeting, "plannedOn" | "offDayReason" | "lateReason"> | null;
  readonly suggestedDay: string | undefined;
  readonly exampleDay: string;
  /** The last day that the routine gives for the meeting, while it is to be kept. */
  readonly dueOn: PlainDate | null;
};

/** The day, and why it is that one: asked only about a day off, or one after the last. Without scripts both are asked, and the server decides. */
export function DayFields({ saved, suggestedDay, exampleDay, dueOn }: DayFieldsProps) {
  const t = useTranslations("meetings.fields");
  const { longDay } = useFormats();
  const startsFrom = saved?.plannedOn ?? suggestedDay;
  const field = useField("plannedOn");
  const [typed, setTyped] = useState<string | null>(null);
  const day = parsePlainDate((typed ?? field.text(startsFrom)).trim());
  const isLate = dueOn !== null && day !== null && day > dueOn;
  return (
    <>
      <div onInput={(event: FormEvent<HTMLDivElement>) => setTyped(dayIn(event))}>
        <DateField name="plannedOn" label={t("plannedOn")} defaultValue={startsFrom} example={exampleDay} />
      </div>
      <Asked when={day !== null && !isWorkingDay(day)} name="offDayReason">
        <TextField
          name="offDayReason"
          label={t("offDayReason")}
          hint={t("offDayReasonHint")}
          defaultValue={saved?.offDayReason}
          width="full"
        />
      </Asked>
      {dueOn && (
        <Asked when={isLate} name="lateReason">
          <TextField
            name="lateReason"
            label={t("lateReason")}
            hint={t("lateReasonHint", { day: longDay(dueOn) })}
            defaultValue={saved?.lateReason}
            width="full"
          />
        </Asked>
      )}
    </>
  );
}

function dayIn({ target }: FormEvent<HTMLDivElement>): string {
  return target instanceof HTMLInputElement ? target.value : "";
}

type AskedProps = { readonly when: boolean; readonly name: string; readonly children: ReactNode };

/** What is out of sight keeps what was typed there, and is sent: the server drops what the day does not ask for. */
function Asked({ when, name, children }: AskedProps) {
  const { error } = useField(name);
  return <div className={`mt-8 ${when || error ? "" : "hidden noscript:block"}`}>{children}</div>;
}
