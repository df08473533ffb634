import { granted, type Permission, refused } from "@/lib/access/permission";
import type { PlainDate } from "@/lib/time/plain-date";

/** The questions to the child and to each guardian, in the words of the catalogue: participation first (S001-46). */
export const questions = ["takesPart", "isHeard", "knowsPlan", "isSatisfied", "worksTogether"] as const;
export type Question = (typeof questions)[number];

export const surveyAnswers = ["yes", "partly", "no", "unsure"] as const;
export type SurveyAnswer = (typeof surveyAnswers)[number];

export const surveyWays = ["screen", "paper"] as const;
/** On the screen that is handed over, or written down from a paper. */
export type SurveyWay = (typeof surveyWays)[number];

export type SurveyDays = { readonly answeredOn: PlainDate; readonly meetingHeldOn: PlainDate };

/** What somebody has answered is written down when they have, and is about a plan that they have met on. */
export function mayRecordSurvey({ answeredOn, meetingHeldOn }: SurveyDays, today: PlainDate): Permission {
  if (answeredOn > today) return refused("surveys.refusals.future");
  return answeredOn < meetingHeldOn ? refused("surveys.refusals.beforeMeeting") : granted;
}

type Answered = { readonly guardianId: string | null; readonly answeredOn: PlainDate };

/** Those that no later answer of the same person on the same day stands in the place of. `rows` come latest first. */
export function standing<Row extends Answered>(rows: readonly Row[]): Row[] {
  return rows.filter(
    (row, index) =>
      rows.findIndex(
        ({ guardianId, answeredOn }) => guardianId === row.guardianId && answeredOn === row.answeredOn,
      ) === index,
  );
}
