import { z } from "zod";
import { questions, surveyAnswers, surveyWays } from "@/lib/surveys/rules";
import { choice, id, laterChoice, mutation, onField, optionalText, requiredDay } from "@/lib/validation";

export const lengths = { words: 1000 };

const answer = laterChoice(surveyAnswers);

/** `version` is how often the person has answered. No question has to be answered, but a survey says something. */
export const recordSurveySchema = z
  .strictObject({
    ...mutation,
    caseId: id,
    versionId: id,
    /** "child" or "guardian-<id>". */
    person: z.string().regex(/^(child|guardian-[0-9a-f-]{36})$/, { error: "validation.form" }),
    way: choice(surveyWays, "validation.form"),
    answeredOn: requiredDay("surveys.errors.answeredOn"),
    takesPart: answer,
    isHeard: answer,
    knowsPlan: answer,
    isSatisfied: answer,
    worksTogether: answer,
    words: optionalText(lengths.words),
  })
  .refine(
    (form) => form.words !== "" || questions.some((question) => form[question] !== null),
    onField("takesPart", "surveys.errors.nothing"),
  );
export type RecordSurvey = z.output<typeof recordSurveySchema>;
