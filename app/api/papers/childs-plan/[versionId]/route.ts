import { childsPlanDocument } from "@/lib/disclosures/paper";
import { getPartyCopy } from "@/lib/disclosures/queries";
import { NotFoundError } from "@/lib/errors";
import { readPaperLanguage } from "@/lib/papers/languages";
import { pdfAnswer } from "@/lib/papers/pdf-answer";
import { findCaseOfVersion } from "@/lib/plans/queries";

/** The child's own page of a fixed version as PDF. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ versionId: string }> },
): Promise<Response> {
  return pdfAnswer(async (actor) => {
    const { versionId } = await params;
    const language = readPaperLanguage(new URL(request.url).searchParams.get("language"));
    if (language === null) throw new NotFoundError("paperLanguage");
    const caseId = await findCaseOfVersion(actor, versionId);
    if (caseId === null) throw new NotFoundError("planVersion");
    const { view } = await getPartyCopy(actor, caseId, versionId, "child");
    return childsPlanDocument(view.copy, { at: new Date(), by: actor.personName }, language);
  });
}
