import { copyLanguage, disclosedDocument } from "@/lib/disclosures/paper";
import { getPartyCopy } from "@/lib/disclosures/queries";
import { NotFoundError } from "@/lib/errors";
import { pdfAnswer } from "@/lib/papers/pdf-answer";
import { versionDocument } from "@/lib/plans/paper";
import { findCaseOfVersion, getPlanVersion } from "@/lib/plans/queries";

/**
 * A fixed version as PDF for the agency that coordinates: whole, or as the copy of one party (`?for=guardian-<id>`), the
 * family's in its language (`&language=ar`).
 */
export function GET(
  request: Request,
  { params }: { params: Promise<{ versionId: string }> },
): Promise<Response> {
  return pdfAnswer(async (actor) => {
    const { versionId } = await params;
    const caseId = await findCaseOfVersion(actor, versionId);
    if (caseId === null) throw new NotFoundError("planVersion");
    const printed = { at: new Date(), by: actor.personName };
    const query = new URL(request.url).searchParams;
    const receiver = query.get("for");
    if (receiver === null) {
      const { view } = await getPlanVersion(actor, caseId, versionId, "plan.version.pdf");
      return versionDocument(view, printed);
    }
    const { view } = await getPartyCopy(actor, caseId, versionId, receiver);
    const language = copyLanguage(view.receiver, query.get("language"));
    if (language === null) throw new NotFoundError("paperLanguage");
    return disclosedDocument(view.copy, {
      receiver: view.receiver,
      way: view.party.handed?.way ?? null,
      ...{ printed, language },
    });
  });
}
