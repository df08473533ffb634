import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import { useMeetingWords, useNextStep } from "../use-next-step";
import type { CaseRow } from "@/lib/cases/list/views";

/** What more there is to say about a row, in the order it is read; only what has a value. */
export function useRowFacts({ facts, model }: CaseRow): string[] {
  const t = useTranslations("cases.list.facts");
  const { distanceTo } = useNextStep();
  const meetingWords = useMeetingWords();
  const { shortDay, shortMoment, clockTime } = useFormats();
  const { coordinatorName, meeting, planNumber, undeliveredCount, interpreterLanguage } = facts;
  const { answerCount, savedAt, callingAgency, closedOn } = facts;
  return [
    facts.code && t("code", { code: facts.code }),
    facts.askedBy && t("askedBy", { name: facts.askedBy }),
    facts.deadline &&
      model &&
      t("deadline", {
        meetingFirst: meetingWords(model).meetingFirst,
        day: shortDay(facts.deadline.dueOn),
        distance: distanceTo(facts.deadline.state).toLocaleLowerCase("sv"),
      }),
    callingAgency && t("caller", { name: callingAgency }),
    coordinatorName && t("coordinator", { name: facts.isCoordinatedByReader ? t("you") : coordinatorName }),
    meeting && t("meeting", { day: shortDay(meeting.on), time: clockTime(meeting.startsAt) }),
    planNumber !== undefined && t("planVersion", { number: String(planNumber) }),
    undeliveredCount !== undefined && t("copies", { count: undeliveredCount }),
    interpreterLanguage !== undefined &&
      (interpreterLanguage ? t("interpreter", { language: interpreterLanguage }) : t("interpreterOnly")),
    answerCount !== undefined && t("answers", { count: answerCount }),
    savedAt && t("savedAt", { moment: shortMoment(savedAt) }),
    closedOn && t("closedOn", { day: shortDay(closedOn) }),
  ].filter((fact): fact is string => typeof fact === "string" && fact !== "");
}
