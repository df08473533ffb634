import { accessExtract } from "@/lib/papers/access-extract";
import { assessmentSummary } from "@/lib/papers/assessment-summary";
import { barnetsPlan } from "@/lib/papers/barnets-plan";
import { checklistPaper } from "@/lib/papers/checklist-paper";
import { childsPlan } from "@/lib/papers/childs-plan";
import { consentForm } from "@/lib/papers/consent-form";
import { deviationReport } from "@/lib/papers/deviation-report";
import type { PaperDocument, PaperKind } from "@/lib/papers/document";
import { downGuide } from "@/lib/papers/down-guide";
import { followUpPaper } from "@/lib/papers/follow-up-paper";
import { invitationForm } from "@/lib/papers/invitation-form";
import { type PaperLanguage, paperLanguages } from "@/lib/papers/languages";
import { sipPaper } from "@/lib/papers/sip";
import { familySurvey } from "@/lib/surveys/paper";
import { plainDate } from "@/lib/time/plain-date";
import {
  accessSample,
  assessmentSample,
  checklistSample,
  consentSample,
  deviationSample,
  followUpSample,
  invitationSample,
} from "./paper-samples";
import { planSample } from "./plan-sample";

const surveyOrder = { language: "sv", code: "K-2026-0147", printed: null } as const;

type EveryPaper = {
  readonly languages: readonly PaperLanguage[];
  readonly make: (language: PaperLanguage) => PaperDocument;
};

const inSwedish = (make: () => PaperDocument): EveryPaper => ({ languages: ["sv"], make });
const familys = (make: (language: PaperLanguage) => PaperDocument): EveryPaper => ({
  languages: paperLanguages,
  make,
});

/** One of every paper there is. A kind without one here does not compile. */
export const everyPaper: Readonly<Record<PaperKind, EveryPaper>> = {
  consentForm: familys((language) => consentForm({ ...consentSample, language })),
  childsPlan: familys((language) => childsPlan({ ...planSample, language })),
  barnetsPlan: familys((language) => barnetsPlan({ ...planSample, language }, { kind: "child" })),
  sip: familys((language) => sipPaper({ ...planSample, language }, { kind: "child" })),
  invitationForm: inSwedish(() => invitationForm(invitationSample)),
  assessmentSummary: inSwedish(() => assessmentSummary(assessmentSample)),
  accessExtract: inSwedish(() => accessExtract(accessSample)),
  deviationReport: inSwedish(() => deviationReport(deviationSample)),
  familySurvey: inSwedish(() => familySurvey(surveyOrder, plainDate("2026-11-28"))),
  followUp: inSwedish(() => followUpPaper(followUpSample)),
  checklist: inSwedish(() => checklistPaper(checklistSample)),
  downGuide: inSwedish(() => downGuide({ language: "sv", date: plainDate("2026-11-28") })),
};
