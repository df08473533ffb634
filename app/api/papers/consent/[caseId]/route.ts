import { getConsentForm } from "@/lib/consents/paper";
import { readConsentFormWish } from "@/lib/consents/form-wish";
import { NotFoundError } from "@/lib/errors";
import { pdfAnswer } from "@/lib/papers/pdf-answer";

export function GET(
  request: Request,
  { params }: { params: Promise<{ caseId: string }> },
): Promise<Response> {
  return pdfAnswer(async (actor) => {
    const query = new URL(request.url).searchParams;
    const wish = readConsentFormWish({
      giver: query.get("giver"),
      agencyIds: query.getAll("agencyIds"),
      language: query.get("language") ?? undefined,
    });
    if (!wish) throw new NotFoundError("consentForm");
    return (await getConsentForm(actor, (await params).caseId, wish, { page: "consents.form.pdf" })).view;
  });
}
