import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { NextStep } from "@/components/ui/next-step";
import { useFormats } from "@/components/ui/use-formats";
import type { CasePageView } from "@/lib/cases/page/views";
import { isCaseStep } from "@/lib/cases/next-step";
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
  const { longDay } = useFormats();
  if (!nextStep || !isCaseStep(nextStep.name)) return null;

  const distance = words.distance(nextStep, today);
  const day =
    nextStep.awaits === "others"
      ? t("when.since", { day: longDay(nextStep.since) })
      : dueText(nextStep.dueOn);
  return (
    <NextStep
      kicker={t("page.nextStep")}
      title={words.title(nextStep, model)}
      actions={<LinkButton href={nextHref}>{t(`stepAction.${nextStep.name}`)}</LinkButton>}
    >
      <p>{t(`stepHelp.${nextStep.name}`)}</p>
      {day && (
        <p>
          <span className="first-letter:uppercase">{day}</span>, {distance?.toLocaleLowerCase("sv")}.
        </p>
      )}
    </NextStep>
  );

  function dueText(dueOn: PlainDate | null): string | null {
    return dueOn && t("when.latest", { day: longDay(dueOn) });
  }
}
