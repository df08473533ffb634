import { beforeMeetingChecklist } from "@/lib/practice-models/before-meeting";
import { afterMeetingChecklist, duringMeetingChecklist } from "@/lib/practice-models/closing-meeting";
import { kronobarnAgencyKinds } from "@/lib/practice-models/kronobarn/agency-kinds";
import { kronobarnAreas } from "@/lib/practice-models/kronobarn/areas";
import { kronobarnChildsBest } from "@/lib/practice-models/kronobarn/childs-best";
import {
  kronobarnClosingChecks,
  kronobarnGroundRules,
  kronobarnMeetingGuide,
  kronobarnNotices,
} from "@/lib/practice-models/kronobarn/texts";
import { kronobarnTree } from "@/lib/practice-models/kronobarn/tree";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { sipPlanKind } from "@/lib/practice-models/sip-plan-kind";

/** Kronobarnsmodellen: the county of Kronoberg's routine for working together around a child. */
const firstVersion: PracticeModel = {
  key: "kronobarn",
  version: 1,
  name: { sv: "Kronobarnsmodellen", en: "Kronobarnsmodellen" },
  planKinds: [{ key: "barnetsPlan", name: { sv: "Barnets plan", en: "Barnets plan" } }],

  meetingName: {
    indefinite: { sv: "samverkansmöte", en: "collaboration meeting" },
    definite: { sv: "samverkansmötet", en: "the collaboration meeting" },
  },

  tree: kronobarnTree,
  ownMeasuresFirst: false,
  compoundNeedDecision: "none",
  familyContactBeforeCall: false,

  areas: kronobarnAreas,
  agencyKinds: kronobarnAgencyKinds,
  assumptions: ["areas", "noticeDays", "primaryCareCounterparts", "familyContactDays"],

  coordinator: {
    title: { sv: "Samordnande verksamhet", en: "Coordinating agency" },
    isNamedBeforePlan: false,
    familyContactDays: 30,
  },

  childsBest: kronobarnChildsBest,

  meetingDeadline: null,
  invitation: {
    noticeDays: 14,
    specialistNeedsContact: true,
    attendanceIsDuty: false,
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

/** A child whom social services and health care both support has a right to a SIP: Barnets plan can become one. */
export const kronobarn: PracticeModel = {
  ...firstVersion,
  version: 2,
  planKinds: [...firstVersion.planKinds, sipPlanKind],
};

export const kronobarnVersions: readonly PracticeModel[] = [firstVersion, kronobarn];
