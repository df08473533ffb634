import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { type TaskGroup, type TaskItem, TaskList } from "@/components/ui/task-list";
import { useFormats } from "@/components/ui/use-formats";
import type { PathTask } from "@/lib/cases/path";
import { useMeetingWords, usePlanName } from "../use-next-step";

type PathProps = {
  readonly tasks: readonly PathTask[];
  readonly model: { readonly key: string; readonly version: number };
};

/** "Vägen genom ärendet": what can be done, what cannot start yet and why, what is done. */
export function Path({ tasks, model }: PathProps) {
  const t = useTranslations("cases.path");
  const toItem = useTaskItem(model);
  const group = (key: "todo" | "notYet" | "done", statuses: readonly PathTask["status"][]): TaskGroup => ({
    key,
    heading: t(`groups.${key}`),
    items: tasks.filter(({ status }) => statuses.includes(status)).map(toItem),
  });
  return (
    <Section size="part" heading={t("heading")}>
      <TaskList
        groups={[group("todo", ["started", "todo"]), group("notYet", ["notYet"]), group("done", ["done"])]}
      />
    </Section>
  );
}

function useTaskItem(model: PathProps["model"]): (task: PathTask) => TaskItem {
  const t = useTranslations("cases");
  const { shortDay, longDay } = useFormats();
  const planName = usePlanName();
  const meetingWords = useMeetingWords();

  function about(task: PathTask): string | null {
    if (task.status === "notYet") {
      return t(`path.waits.${task.awaits}`, { day: task.on ? longDay(task.on) : "" });
    }
    if (!task.about) return null;
    const { key, ...values } = task.about;
    return t(`path.about.${key}`, { count: 0, answered: 0, number: 0, ...values });
  }

  function when({ status, on }: PathTask): string | null {
    if (on === null || status === "notYet") return null;
    return status === "done" ? shortDay(on) : t("when.latest", { day: shortDay(on) });
  }

  return (task) => ({
    key: task.key,
    title: t(`path.tasks.${task.key}`, { plan: planName(model), ...meetingWords(model) }),
    status: task.status,
    href: task.status === "notYet" ? undefined : task.href,
    about: about(task),
    when: when(task),
  });
}
