import { beforeMeetingChecklist } from "@/lib/practice-models/before-meeting";
import { afterMeetingChecklist, duringMeetingChecklist } from "@/lib/practice-models/closing-meeting";
import { kronobarnAgencyKinds } from "@/lib/practice-models/kronobarn/agency-kinds";
import { kronobarnAreas } from "@/lib/practice-models/kronobarn/areas";
import {
  kronobarnClosingChecks,
  kronobarnGroundRules,
  kronobarnMeetingGuide,
  kronobarnNotices,
} from "@/lib/practice-models/kronobarn/texts";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { sipTree } from "@/lib/practice-models/sip/tree";
import { sipPlanKind } from "@/lib/practice-models/sip-plan-kind";

/**
 * The national rules on SIP alone, for an authority without a routine of its own. The law names no areas, no kinds of agencies, no
 * notice and no number of days: those of Kronobarnsmodellen stand in, as assumptions, and there is no deadline.
 */
export const sip: PracticeModel = {
  key: "sip",
  version: 1,
  name: { sv: "Samordnad individuell plan (SIP)", en: "Coordinated individual plan (SIP)" },
  planKinds: [sipPlanKind],

  meetingName: {
    indefinite: { sv: "SIP-möte", en: "SIP meeting" },
    definite: { sv: "SIP-mötet", en: "the SIP meeting" },
  },

  tree: sipTree,
  ownMeasuresFirst: false,
  compoundNeedDecision: "none",
  familyContactBeforeCall: true,

  areas: kronobarnAreas,
  agencyKinds: kronobarnAgencyKinds,
  assumptions: ["areas", "noticeDays", "primaryCareCounterparts", "familyContactDays"],

  coordinator: {
    title: { sv: "Samordnare", en: "Coordinator" },
    isNamedBeforePlan: false,
    familyContactDays: 30,
  },

  childsBest: [],

  meetingDeadline: null,
  invitation: {
    noticeDays: 14,
    specialistNeedsContact: true,
    attendanceIsDuty: true,
    sender: "anyCaseWorker",
    channels: ["form", "link"],
  },

  checklists: {
    before: [...beforeMeetingChecklist],
    during: [...duringMeetingChecklist],
    after: [...afterMeetingChecklist],
  },
  meetingGuide: kronobarnMeetingGuide,
  groundRules: kronobarnGroundRules,
  closingChecks: kronobarnClosingChecks,

  verbalConsentSentence: "Samtycke har lämnats muntligen den {date} för kontakt med {agencies}.",
  notices: kronobarnNotices,
};
