"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { useField } from "@/components/ui/form/form-context";
import { parsePlainDate, type PlainDate } from "@/lib/time/plain-date";
import { isWorkingDay } from "@/lib/time/working-days";

type DayFieldsProps = {
  /** The field of the day, and what it starts from. */
  readonly day: ReactNode;
  readonly startsFrom: string | undefined;
  readonly offDayReason: ReactNode;
  /** null where the routine gives no last day. */
  readonly late: { readonly dueOn: PlainDate; readonly reason: ReactNode } | null;
};

/** The day, and why it is that one: asked only about a day off, or one after the last. Without scripts both are asked, and the server decides. */
export function DayFields({ day, startsFrom, offDayReason, late }: DayFieldsProps) {
  const field = useField("plannedOn");
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = parsePlainDate((typed ?? field.text(startsFrom)).trim());
  return (
    <>
      <div onInput={(event) => setTyped(dayIn(event))}>{day}</div>
      <Asked when={chosen !== null && !isWorkingDay(chosen)} name="offDayReason">
        {offDayReason}
      </Asked>
      {late && (
        <Asked when={chosen !== null && chosen > late.dueOn} name="lateReason">
          {late.reason}
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
