/** Somebody for whom the thing exists. */
export type Reader =
  | "caseWorker"
  | "receiver"
  | "receiversColleague"
  | "receiversManager"
  | "manager"
  | "decider"
  | "administrator";

/** Which of the worlds that `walls.spec.ts` makes a route's ids are taken from. */
export type RouteWorld =
  "register" | "assessed" | "ended" | "activated" | "invited" | "planned" | "sip" | "emergency" | "asked";

export type RouteRow =
  /** Read by anybody, signed in or not. Answers 200 unless something else is said. */
  | { readonly opens: "anybody"; readonly answers?: number }
  /** Read by everybody who has signed in; holds nothing about a child that is not the reader's own. */
  | { readonly opens: "signedIn"; readonly answers?: number }
  /** Read by whoever reviews the trace of an authority, ids of a sample included; for anybody else it does not exist. */
  | { readonly opens: "reviewer" }
  /** An id of a child's case or of what belongs to it: for anybody but the reader it does not exist. */
  | {
      readonly opens: Reader;
      readonly world: RouteWorld;
      readonly query?: string;
      readonly also?: Reader | readonly Reader[];
      /** Where it sends its reader on, who then asks there. */
      readonly leadsTo?: string;
    };

const anybody: RouteRow = { opens: "anybody" };
/** What an installation has when it has set it up; the one that the tests run has not. */
const notSetUp: RouteRow = { opens: "anybody", answers: 404 };
const signedIn: RouteRow = { opens: "signedIn" };
/** The demo's people have no password or device of their own to change; `account.spec.ts` reads these as who has. */
const ownAccount: RouteRow = { opens: "signedIn", answers: 404 };
const inCase: RouteRow = { opens: "caseWorker", world: "planned" };
const beforeMeeting: RouteRow = { opens: "caseWorker", world: "invited" };
const received: RouteRow = { opens: "receiver", world: "invited" };
/** The agency that wrote the paper may print it too. */
const receivedPaper: RouteRow = { ...received, also: "caseWorker" };
/** What an agency was told by another, without a child: for whoever works or manages at either end. */
const reported: RouteRow = {
  ...{ opens: "receiver", world: "planned" },
  also: ["caseWorker", "manager", "receiversColleague", "receiversManager"],
};
const administered: RouteRow = { opens: "administrator", world: "register" };
const assessed: RouteRow = { opens: "caseWorker", world: "assessed" };

/** Every page and route handler there is. One that is not here makes the suite fail. */
export const routeTable: Readonly<Record<string, RouteRow>> = {
  "/": signedIn,
  "/about": anybody,
  "/accessibility": anybody,
  "/answer": anybody,
  "/answer/code": anybody,
  "/answer/meeting": anybody,
  "/answer/sent": anybody,
  "/help": anybody,
  "/help/when-down": anybody,
  "/privacy": anybody,
  "/sign-in": anybody,
  "/sign-in/enrol": anybody,
  "/sign-in/recovery-codes": anybody,
  "/sign-in/second-factor": anybody,
  "/unavailable": { opens: "anybody", answers: 503 },
  "/sign-in/connect": anybody,
  "/sign-in/failed": anybody,
  "/sign-in/new-account": anybody,
  "/signed-out": anybody,
  "/api/auth/oidc/callback": notSetUp,
  "/.well-known/security.txt": notSetUp,
  "/api/auth/signed-out": anybody,
  "/api/health/live": anybody,
  "/api/health/ready": anybody,

  "/account": signedIn,
  "/account/notices": signedIn,
  "/account/passkeys/new": ownAccount,
  "/account/password": ownAccount,
  "/account/recovery-codes": ownAccount,
  "/account/removal": ownAccount,
  "/account/totp": ownAccount,
  "/agencies": signedIn,
  "/who-may-what": signedIn,
  "/agencies/[agencyId]": signedIn,
  "/agencies/contact-ways/[list]": signedIn,
  "/appointments": signedIn,
  "/assessments": signedIn,
  "/assessments/new": signedIn,
  "/break-glass": signedIn,
  "/cases": signedIn,
  "/decisions": signedIn,
  "/demo-mailbox": signedIn,
  "/deviations": signedIn,
  "/interventions": signedIn,
  "/invitations": signedIn,
  "/notices": signedIn,
  "/api/notices/unread": signedIn,
  "/step-up": signedIn,

  "/assessments/[assessmentId]": assessed,
  "/assessments/[assessmentId]/child": { opens: "caseWorker", world: "activated" },
  "/assessments/[assessmentId]/observations/[observationId]": assessed,
  "/assessments/[assessmentId]/other-service": { opens: "caseWorker", world: "ended" },
  "/assessments/[assessmentId]/outcome": { opens: "caseWorker", world: "ended" },
  "/assessments/[assessmentId]/print": { opens: "caseWorker", world: "ended" },
  "/assessments/[assessmentId]/questions/[questionKey]": assessed,
  "/assessments/[assessmentId]/reminder": assessed,
  "/api/papers/assessment/[assessmentId]": { opens: "caseWorker", world: "ended" },

  "/cases/[caseId]": inCase,
  "/cases/[caseId]/access-log": inCase,
  "/cases/[caseId]/access-log/extract": { ...inCase, query: "for={guardianId}" },
  "/cases/[caseId]/case-workers": inCase,
  "/cases/[caseId]/case-workers/end": { ...inCase, query: "person={personId}" },
  "/cases/[caseId]/child": inCase,
  "/cases/[caseId]/child/edit": inCase,
  "/cases/[caseId]/child/protection": inCase,
  "/cases/[caseId]/checklist": inCase,
  "/cases/[caseId]/checklist/paper": inCase,
  "/cases/[caseId]/closure": inCase,
  "/cases/[caseId]/consents": inCase,
  "/cases/[caseId]/coordination": inCase,
  "/cases/[caseId]/consents/form": inCase,
  "/cases/[caseId]/consents/new": inCase,
  "/cases/[caseId]/consents/withdraw": inCase,
  "/cases/[caseId]/considered": beforeMeeting,
  "/cases/[caseId]/deadline": inCase,
  "/cases/[caseId]/deviations": inCase,
  "/cases/[caseId]/deviations/new": inCase,
  "/cases/[caseId]/follow-up": inCase,
  "/cases/[caseId]/follow-up/new": inCase,
  "/cases/[caseId]/follow-up/paper": inCase,
  "/cases/[caseId]/follow-up/survey": inCase,
  "/cases/[caseId]/follow-up/survey/[person]": inCase,
  "/cases/[caseId]/guardians/[guardianId]": inCase,
  "/cases/[caseId]/guardians/[guardianId]/protection": inCase,
  "/cases/[caseId]/guardians/[guardianId]/remove": inCase,
  "/cases/[caseId]/guardians/new": inCase,
  "/cases/[caseId]/history": inCase,
  "/cases/[caseId]/invitations": beforeMeeting,
  "/cases/[caseId]/invitations/[invitationId]": beforeMeeting,
  "/cases/[caseId]/invitations/[invitationId]/paper": beforeMeeting,
  "/cases/[caseId]/invitations/check": beforeMeeting,
  "/cases/[caseId]/invitations/prepare/[agencyId]": beforeMeeting,
  "/cases/[caseId]/invitations/sent": beforeMeeting,
  "/cases/[caseId]/invitations/take-over": beforeMeeting,
  "/cases/[caseId]/meetings": inCase,
  "/cases/[caseId]/meetings/[meetingId]/checklist": inCase,
  "/cases/[caseId]/meetings/[meetingId]/notes": inCase,
  "/cases/[caseId]/meetings/new": beforeMeeting,
  "/cases/[caseId]/needs": inCase,
  "/cases/[caseId]/contacts": inCase,
  "/cases/[caseId]/contacts/[contactId]": inCase,
  "/cases/[caseId]/contacts/new": inCase,
  "/cases/[caseId]/pre-contacts/[preContactId]": inCase,
  "/cases/[caseId]/pre-contacts/new": inCase,
  "/cases/[caseId]/preparations": inCase,
  "/cases/[caseId]/preparatory-talks/[talkId]": inCase,
  "/cases/[caseId]/preparatory-talks/new": inCase,
  "/cases/[caseId]/sight": inCase,
  "/cases/[caseId]/plan": inCase,
  "/cases/[caseId]/plan/confirmations": inCase,
  "/cases/[caseId]/plan/confirmations/[receiver]": { ...inCase, query: "version={versionId}" },
  "/cases/[caseId]/plan/copies": inCase,
  "/cases/[caseId]/plan/copies/[receiver]": { ...inCase, query: "version={versionId}" },
  "/cases/[caseId]/plan/fix": inCase,
  "/cases/[caseId]/plan/goals/[goalId]": inCase,
  "/cases/[caseId]/plan/interventions/[interventionId]": inCase,
  "/cases/[caseId]/plan/interventions/new": { ...inCase, query: "goal={goalId}" },
  "/cases/[caseId]/plan/preview": inCase,
  "/cases/[caseId]/plan/sip": { opens: "caseWorker", world: "sip" },
  "/cases/[caseId]/plan/versions/[versionId]": inCase,
  "/cases/[caseId]/plan/versions/[versionId]/child": inCase,
  "/meetings/[meetingId]": beforeMeeting,
  "/meetings/[meetingId]/cancel": beforeMeeting,
  "/meetings/[meetingId]/change": beforeMeeting,
  "/api/meetings/[meetingId]/changes": inCase,
  "/meetings/[meetingId]/roles": beforeMeeting,
  "/api/calendar/invitations/[invitationId]": received,
  "/api/calendar/meetings/[meetingId]": beforeMeeting,
  "/api/papers/access-log/[caseId]": { ...inCase, query: "for={guardianId}" },
  "/api/papers/consent/[caseId]": { ...inCase, query: "giver={guardianId}&agencyIds={agencyId}" },
  "/api/papers/childs-plan/[versionId]": inCase,
  "/api/papers/checklist/[caseId]": inCase,
  "/api/papers/follow-up/[caseId]": inCase,
  "/api/papers/when-down": signedIn,
  "/api/papers/plan/[versionId]": inCase,
  "/api/papers/survey/[caseId]": inCase,

  "/invitations/[invitationId]": received,
  "/invitations/[invitationId]/coordination": received,
  "/invitations/[invitationId]/paper": receivedPaper,
  "/invitations/[invitationId]/withdrawal": received,
  "/invitations/[invitationId]/plan/[disclosureId]": { opens: "receiver", world: "planned" },
  "/api/papers/disclosure/[disclosureId]": { opens: "receiver", world: "planned" },
  "/api/papers/invitation/[invitationId]": receivedPaper,

  "/deviations/[deviationId]": reported,
  "/api/papers/deviation/[deviationId]": reported,

  "/break-glass/[openingId]": { opens: "manager", also: "caseWorker", world: "emergency" },
  "/notices/[noticeId]": { opens: "caseWorker", world: "emergency", leadsTo: "/break-glass/" },
  "/people": administered,
  "/people/new": administered,
  "/people/[personId]": administered,
  "/people/[personId]/appointments/[appointmentId]": administered,
  "/people/[personId]/appointments/new": administered,
  "/people/[personId]/deactivate": administered,

  "/log-review": { opens: "reviewer" },
  "/log-review/samples/[sampleId]": { opens: "reviewer" },
  "/closed-days": administered,
  "/routine": administered,
  "/routine/[authorityId]/adapt": administered,
  "/routine/[authorityId]/adapt/[section]": administered,
  "/routine/[authorityId]/preview": administered,
  "/routine/[authorityId]/versions": administered,
  "/decisions/[requestId]": { opens: "decider", world: "asked" },
  "/decisions/delegates": { opens: "decider", world: "asked" },
  "/overview": { opens: "manager", world: "planned" },
  "/overview/[caseId]": { opens: "manager", world: "planned" },
};

/** A route of the table with ids in their places, and its query where it needs one. */
export function addressOf(route: string, ids: Readonly<Record<string, string>>): string {
  const row = routeTable[route];
  const query = row && "query" in row && row.query ? `?${row.query}` : "";
  return `${route}${query}`.replace(/[[{](\w+)[\]}]/g, (_, name: string) => ids[name] ?? name);
}
