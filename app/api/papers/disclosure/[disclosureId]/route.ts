import { disclosedDocument } from "@/lib/disclosures/paper";
import { downloadReceivedDisclosure } from "@/lib/disclosures/queries";
import { pdfAnswer } from "@/lib/papers/pdf-answer";

/** The copy that the reader's agency has been handed, as PDF. Each download is an event. */
export function GET(
  _: Request,
  { params }: { params: Promise<{ disclosureId: string }> },
): Promise<Response> {
  return pdfAnswer(async (actor) => {
    const { content, way } = await downloadReceivedDisclosure(actor, (await params).disclosureId);
    const receiver = { kind: "agency", id: actor.agencyId } as const;
    return disclosedDocument(content, { receiver, way, printed: { at: new Date(), by: actor.personName } });
  });
}
