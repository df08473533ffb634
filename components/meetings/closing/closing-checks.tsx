import { useTranslations } from "next-intl";
import { TaskList } from "@/components/ui/task-list";
import { useFormats } from "@/components/ui/use-formats";
import { checkPlace, type MeetingPlace } from "@/lib/meetings/closing/places";
import type { CheckLine } from "@/lib/meetings/closing/rules";
import type { ClosingView } from "@/lib/meetings/closing/views";

type ClosingChecksProps = { readonly closing: ClosingView; readonly place: MeetingPlace };

/** What a meeting ends with: each question, how it stands, and the way to where it is put right. */
export function ClosingChecks({ closing, place }: ClosingChecksProps) {
  const t = useTranslations("meetingNotes");
  const { locale } = useFormats();
  const items = [...closing.during, ...closing.after];
  const tasks = closing.checks.map(({ key, text, status, lines }) => ({
    key,
    title: text[locale],
    status,
    href: checkPlace(key, lines, items, place),
    about: <Lines lines={lines} />,
    when: t(`agenda.${status}`),
  }));
  return <TaskList groups={[{ key: "checks", heading: t("held.checks"), items: tasks }]} />;
}

function Lines({ lines }: { readonly lines: readonly CheckLine[] }) {
  const t = useTranslations("meetingNotes.held.lines");
  const { plainDay, sentenceList } = useFormats();
  return lines.map(({ key, names, day }) => (
    <span key={key} className="block">
      {t(key, {
        names: sentenceList(names.map((name) => name)),
        count: names.length,
        day: day ? plainDay(day) : "",
      })}
    </span>
  ));
}
