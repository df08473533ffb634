import "server-only";
import type { Actor } from "@/lib/access/actor";
import { chosenWords } from "@/lib/assessments/chosen-words";
import { getAssessment } from "@/lib/assessments/queries";
import { isOwnObservation, type ObservationSource } from "@/lib/assessments/rules";
import type { AssessmentView } from "@/lib/assessments/views";
import { type AssessmentPaper, assessmentSummary } from "@/lib/papers/assessment-summary";
import type { PaperDocument } from "@/lib/papers/document";
import { findLocalVersion } from "@/lib/practice-models/local/shelf";
import { dayOf } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locale";
import { sentence } from "@/lib/text/sentence";
import { plainDate } from "@/lib/time/plain-date";

/** The assessment as a paper for the agency's own records. To print it is an event. */
export async function getAssessmentPaper(
  actor: Actor,
  assessmentId: string,
  language: Locale,
  now = new Date(),
): Promise<PaperDocument> {
  const assessment = await getAssessment(actor, assessmentId, "print");
  return assessmentSummary({
    language,
    code: `B-${assessment.assessmentId.slice(-6).toUpperCase()}`,
    printed: { at: now, by: actor.personName },
    label: assessment.label,
    modelName: assessment.model.name[language],
    modelVersion: versionOnPaper(assessment.model, language),
    madeOn: plainDate(dayOf(assessment.outcome?.decidedAt ?? assessment.savedAt)),
    madeBy: { name: assessment.author, agencyName: assessment.agencyName },
    observations: assessment.observations.map(({ source, text, notedAt }) => ({
      source: paperSource(source),
      text,
      notedOn: plainDate(dayOf(notedAt)),
      toldBy: "",
    })),
    answers: answersOnPaper(assessment, language),
    outcome: outcomeOnPaper(assessment, language),
  });
}

/** An authority's own version is told by the routine's, and by the authority's number. */
function versionOnPaper({ key, version }: AssessmentView["model"], language: Locale): string {
  const local = findLocalVersion(key, version);
  return local
    ? sentence(language, "localRoutines.onPaper", { version: local.baseVersion, number: local.number })
    : String(version);
}

function answersOnPaper({ walked, model }: AssessmentView, language: Locale): AssessmentPaper["answers"] {
  return walked.steps
    .filter(({ question }) => question.kind === "choice")
    .map(({ question, option, answer }) => ({
      question: question.text[language],
      answer: [option.label[language], chosenWords(model, question, answer, language)]
        .filter(Boolean)
        .join(": "),
      reason: answer.reasoning,
    }));
}

function outcomeOnPaper({ walked }: AssessmentView, language: Locale): string {
  return walked.state === "arrived"
    ? walked.outcome.title[language]
    : sentence(language, "assessments.waitsFor", { question: walked.question.text[language] });
}

function paperSource(source: ObservationSource): AssessmentPaper["observations"][number]["source"] {
  if (isOwnObservation(source)) return "own";
  return source === "toldByChild" ? "child" : "relative";
}
