import type { FamilyMember } from "@/lib/preparatory-talks/views";
import type { Question, SurveyAnswer, SurveyWay } from "@/lib/surveys/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** What one person has answered, once. */
export type SurveyView = {
  readonly surveyId: string;
  readonly guardianId: string | null;
  readonly who: string;
  readonly way: SurveyWay;
  readonly answeredOn: PlainDate;
  readonly recordedBy: string;
  readonly versionNumber: number;
  readonly answers: Readonly<Record<Question, SurveyAnswer | null>>;
  readonly words: string;
  /** A later answer of the same day stands in its place. */
  readonly isReplaced: boolean;
};

export type SurveysView = {
  /** Who can be asked: the child first. */
  readonly family: readonly FamilyMember[];
  /** Latest first. */
  readonly surveys: readonly SurveyView[];
};

/** What the form for one person starts from. */
export type SurveyStart = {
  readonly member: FamilyMember;
  readonly version: number;
  /** The version of the plan in force; null before there is one. */
  readonly plan: { readonly versionId: string; readonly number: number } | null;
};
