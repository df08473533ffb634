import { beforeMeetingChecklist } from "@/lib/practice-models/before-meeting";
import { afterMeetingChecklist, duringMeetingChecklist } from "@/lib/practice-models/closing-meeting";
import { kronobarnAgencyKinds } from "@/lib/practice-models/kronobarn/agency-kinds";
import { kronobarnAreas } from "@/lib/practice-models/kronobarn/areas";
import { kronobarnClosingChecks } from "@/lib/practice-models/kronobarn/texts";
import {
  ostraNorrbottenGroundRules,
  ostraNorrbottenMeetingGuide,
  ostraNorrbottenNotices,
} from "@/lib/practice-models/ostra-norrbotten/texts";
import { ostraNorrbottenTree } from "@/lib/practice-models/ostra-norrbotten/tree";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { sipPlanKind } from "@/lib/practice-models/sip-plan-kind";

/**
 * Östra Norrbotten's routine for staff. It names neither areas nor kinds of agencies, and no notice for a meeting: those of
 * Kronobarnsmodellen stand in, as assumptions. A summons that gives a week leaves room within the ten working days.
 */
const firstVersion: PracticeModel = {
  key: "ostraNorrbotten",
  version: 1,
  name: { sv: "Östra Norrbottens rutin", en: "Östra Norrbotten’s routine" },
  planKinds: [{ key: "barnetsPlan", name: { sv: "Barnets plan", en: "Barnets plan" } }],

  meetingName: {
    indefinite: { sv: "nätverksmöte", en: "network meeting" },
    definite: { sv: "nätverksmötet", en: "the network meeting" },
  },

  tree: ostraNorrbottenTree,
  ownMeasuresFirst: true,
  compoundNeedDecision: "manager",
  familyContactBeforeCall: true,

  areas: kronobarnAreas,
  agencyKinds: kronobarnAgencyKinds,
  assumptions: ["areas", "noticeDays", "primaryCareCounterparts", "deadlineStart", "familyContactDays"],

  coordinator: {
    title: { sv: "Samordnare", en: "Coordinator" },
    isNamedBeforePlan: true,
    familyContactDays: 30,
  },

  childsBest: [],

  meetingDeadline: { count: 10, unit: "workingDays", from: "decision" },
  invitation: {
    noticeDays: 5,
    specialistNeedsContact: true,
    attendanceIsDuty: true,
    sender: "initiator",
    channels: ["form"],
  },

  checklists: {
    before: [...beforeMeetingChecklist],
    during: [...duringMeetingChecklist],
    after: [...afterMeetingChecklist],
  },
  meetingGuide: ostraNorrbottenMeetingGuide,
  groundRules: ostraNorrbottenGroundRules,
  closingChecks: kronobarnClosingChecks,

  verbalConsentSentence: "Samtycke har lämnats muntligen den {date} för kontakt med {agencies}.",
  notices: ostraNorrbottenNotices,
};

/** Its plan is a SIP (S004-15), and nothing has to be made elsewhere any more. */
export const ostraNorrbotten: PracticeModel = {
  ...firstVersion,
  version: 2,
  planKinds: [sipPlanKind],
  notices: { ...firstVersion.notices, planIsAnotherKind: null },
};

export const ostraNorrbottenVersions: readonly PracticeModel[] = [firstVersion, ostraNorrbotten];
