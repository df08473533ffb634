import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { Select } from "@/components/ui/form/select";
import { TextField } from "@/components/ui/form/text-field";
import { useFormats } from "@/components/ui/use-formats";
import type { RoomParty } from "@/lib/meetings/room/views";
import { versionOfGoals, wordedGoals } from "@/lib/plans/rules";
import type { PlanView } from "@/lib/plans/views";
import type { NeedArea } from "@/lib/practice-models/schema";
import type { RoomTools } from "./room-tools";

type QuickRowProps = RoomTools & {
  readonly plan: PlanView;
  readonly parties: readonly RoomParty[];
  /** The areas that the meeting goes through. */
  readonly areas: readonly NeedArea[];
  /** The area that is open, or null. */
  readonly area: NeedArea | null;
};

/** Vad · Vem · När: one line that becomes an intervention of the plan's draft at once. */
export function QuickRow({ plan, parties, areas, area, ...tools }: QuickRowProps) {
  const t = useTranslations("meetingNotes.whoDoesWhat");
  const places = usePlaces(plan, areas);
  const first = places.find(({ value }) => value.split(":")[0] === (area ?? areas[0])?.key);
  const goals = plan.sections.flatMap((section) => wordedGoals(section.goals));
  return (
    <div role="group" aria-label={t("add")} className="screen-only not-projected mt-6">
      <ActionForm
        action={tools.actions.noteIntervention}
        idempotencyKey={tools.newKey()}
        version={versionOfGoals([...goals, ...wordedGoals(plan.stray)])}
      >
        <input type="hidden" name="caseId" value={tools.caseId} />
        <input type="hidden" name="meetingId" value={tools.meetingId} />
        <div className="grid items-end gap-4 md:grid-cols-[minmax(0,6fr)_minmax(0,4fr)_minmax(0,3fr)] [&>*]:mt-0">
          <TextField name="what" label={t("what")} width="full" />
          <Select
            name="responsible"
            label={t("who")}
            options={parties.map(({ key, who, person }) => ({
              value: key,
              label: person === "" ? who : t("personAt", { person, agency: who }),
            }))}
          />
          <DateField name="dueOn" label={t("when")} hint={<span className="sr-only">{t("dateHint")}</span>} />
          <div className="md:col-span-2">
            <Select name="belongsTo" label={t("belongsTo")} options={places} defaultValue={first?.value} />
          </div>
          <Button tone="secondary">{t("submit")}</Button>
        </div>
      </ActionForm>
    </div>
  );
}

/** Each goal of each area, then the area itself, where the goal is worded later. */
function usePlaces(plan: PlanView, areas: readonly NeedArea[]) {
  const t = useTranslations("meetingNotes.whoDoesWhat");
  const { locale } = useFormats();
  return areas.flatMap(({ key, label }) => {
    const goals = wordedGoals(plan.sections.find((section) => section.key === key)?.goals ?? []);
    const area = label[locale];
    return [
      ...goals.map(({ id, text }) => ({ value: `${key}:${id}`, label: t("goalIn", { area, goal: text }) })),
      { value: key, label: goals.length === 0 ? area : t("noGoalIn", { area }) },
    ];
  });
}
