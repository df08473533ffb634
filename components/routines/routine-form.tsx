import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/form-state";
import { listPracticeModels, modelInUse } from "@/lib/practice-models/find-practice-model";
import { inLanguage } from "@/lib/practice-models/in-language";
import { newestLocalVersion } from "@/lib/practice-models/local/shelf";
import type { PracticeModel } from "@/lib/practice-models/schema";
import type { RoutineView } from "@/lib/routines/views";

type RoutineFormProps = {
  readonly routine: RoutineView;
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** The routines there are, each with what it says in a line. */
export function RoutineForm({ routine, action, idempotencyKey }: RoutineFormProps) {
  const t = useTranslations("routines");
  const locale = useLocale();
  const local = useTranslations("localRoutines");
  const sayOf = useSummary();
  const inUse = newestLocalVersion(routine.authorityId, routine.chosen);
  return (
    <Section heading={routine.authorityName} size="part">
      <ActionForm
        action={action}
        idempotencyKey={idempotencyKey}
        version={routine.version}
        submitLabel={t("submit")}
      >
        <input type="hidden" name="authorityId" value={routine.authorityId} />
        <RadioGroup
          name="routine"
          legend={t("routine")}
          hint={t("routineHint")}
          defaultValue={routine.chosen}
          options={listPracticeModels().map((model) => ({
            value: model.key,
            label: inLanguage(model.name, locale),
            hint: sayOf(modelInUse(routine.authorityId, model.key) ?? model),
          }))}
        />
      </ActionForm>
      <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-1">
        <TextLink
          href={`/routine/${routine.authorityId}/adapt`}
          className="inline-flex min-h-11 items-center"
        >
          {local("open")}
        </TextLink>
        {inUse && <span className="text-ink-2">{local("inUse", { number: inUse.number })}</span>}
      </p>
    </Section>
  );
}

function useSummary() {
  const t = useTranslations("routines.summary");
  const locale = useLocale();
  return ({ planKinds, meetingDeadline, compoundNeedDecision, areas }: PracticeModel) =>
    t("line", {
      plans: planKinds.map(({ name }) => inLanguage(name, locale)).join(t("or")),
      deadline: meetingDeadline
        ? t(`deadline.${meetingDeadline.unit}`, { count: meetingDeadline.count })
        : t("noDeadline"),
      decision: t(`decision.${compoundNeedDecision}`),
      areas: areas.length,
    });
}
