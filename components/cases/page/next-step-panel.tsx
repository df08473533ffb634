import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { NextStep } from "@/components/ui/next-step";
import { useFormats } from "@/components/ui/use-formats";
import type { CasePageView } from "@/lib/cases/page/views";
import { isCaseStep, type NextStep as NextStepFacts } from "@/lib/cases/next-step";
import type { PlainDate } from "@/lib/time/plain-date";
import { useNextStep } from "../use-next-step";

type NextStepPanelProps = {
  readonly view: Pick<CasePageView, "nextStep" | "nextHref">;
  readonly model: { readonly key: string; readonly version: number };
  readonly today: PlainDate;
};

/** The one thing to do now, with the way there. */
export function NextStepPanel({ view: { nextStep, nextHref }, model, today }: NextStepPanelProps) {
  const t = useTranslations("cases");
  const words = useNextStep();
  if (!nextStep || !isCaseStep(nextStep.name)) return null;

  return (
    <NextStep
      kicker={t("page.nextStep")}
      title={words.title(nextStep, model)}
      actions={<LinkButton href={nextHref}>{t(`stepAction.${nextStep.name}`)}</LinkButton>}
    >
      <p>{t(`stepHelp.${nextStep.name}`)}</p>
      <StepDay step={nextStep} today={today} />
    </NextStep>
  );
}

function StepDay({ step, today }: { readonly step: NextStepFacts; readonly today: PlainDate }) {
  const t = useTranslations("cases.when");
  const { longDay } = useFormats();
  const distance = useNextStep().distance(step, today)?.toLocaleLowerCase("sv") ?? "";
  if (step.awaits === "others") return <p>{t("waitedSentence", { day: longDay(step.since), distance })}</p>;
  return step.dueOn && <p>{t("dueSentence", { day: longDay(step.dueOn), distance })}</p>;
}
