import type { PaperDocument, PaperKind } from "@/lib/papers/document";

const names: Record<PaperKind, string> = {
  consentForm: "samtycke",
  invitationForm: "mote",
  barnetsPlan: "barnets-plan",
  sip: "sip",
  childsPlan: "min-plan",
  assessmentSummary: "bedomning",
  accessExtract: "vem-har-last",
  deviationReport: "avvikelserapport",
  familySurvey: "enkat",
};

/** "barnets-plan-k-2026-0147-2026-12-03.pdf": says which case and which day, never whom. */
export function paperFileName({ kind, code, date }: Pick<PaperDocument, "kind" | "code" | "date">): string {
  const plainCode = code
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${names[kind]}-${plainCode}-${date}.pdf`;
}
