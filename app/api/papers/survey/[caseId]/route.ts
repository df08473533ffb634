import { pdfAnswer } from "@/lib/papers/pdf-answer";
import { familySurvey } from "@/lib/surveys/paper";
import { getSurveyPaper } from "@/lib/surveys/queries";
import { todayInSweden } from "@/lib/time/plain-date";

/** The survey to write on, as PDF. */
export function GET(
  _request: Request,
  { params }: { params: Promise<{ caseId: string }> },
): Promise<Response> {
  return pdfAnswer(async (actor) => {
    const { head } = await getSurveyPaper(actor, (await params).caseId, "followUp.survey.pdf");
    const order = { language: "sv", code: head.code, printed: null } as const;
    return familySurvey(order, todayInSweden(new Date()));
  });
}
