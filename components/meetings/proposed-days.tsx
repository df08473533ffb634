import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { MeetingStartView } from "@/lib/meetings/planning/views";
import type { PlainDate } from "@/lib/time/plain-date";

type ProposedDaysProps = Pick<MeetingStartView, "proposed" | "noticeDays" | "agreedOn"> & {
  readonly dueOn: PlainDate | null;
  readonly chosen: string | null;
};

/** Working days that leave enough notice; following one writes it in the form. */
export function ProposedDays({ proposed, noticeDays, dueOn, agreedOn, chosen }: ProposedDaysProps) {
  const t = useTranslations("meetings.plan");
  const { longDay } = useFormats();
  const count = String(noticeDays);
  return (
    <div className="mb-12 max-w-question">
      <Section heading={t("proposed")}>
        {agreedOn && <p className="mb-2">{t("agreedNext", { day: longDay(agreedOn) })}</p>}
        <p className="text-ink-2">
          {dueOn && proposed.length === 0
            ? t("proposedNone", { count, day: longDay(dueOn) })
            : t("proposedBody", { count })}
        </p>
        <ul className="mt-3 flex flex-wrap gap-x-6">
          {proposed.map((day) => (
            <li key={day}>
              <TextLink
                href={`?day=${day}`}
                aria-current={day === chosen ? "true" : undefined}
                className="inline-flex min-h-11 items-center aria-[current=true]:font-semibold"
              >
                {longDay(day)}
              </TextLink>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
