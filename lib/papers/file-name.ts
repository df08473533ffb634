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
  followUp: "uppfoljning",
  checklist: "checklista",
  downGuide: "nar-kring-ligger-nere",
};

/** "barnets-plan-k-2026-0147-2026-12-03.pdf": says which case and which day, and a language that is not Swedish; never whom. */
export function paperFileName({
  kind,
  code,
  date,
  language = "sv",
}: Pick<PaperDocument, "kind" | "code" | "date"> & Partial<Pick<PaperDocument, "language">>): string {
  const plainCode = code
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const ending = language === "sv" ? "" : `-${language}`;
  return `${names[kind]}-${plainCode}-${date}${ending}.pdf`;
}
