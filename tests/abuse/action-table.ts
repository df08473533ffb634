import { assessmentActions } from "./actions/assessments";
import { auditActions } from "./actions/audit";
import { caseActions } from "./actions/cases";
import { childActions } from "./actions/children";
import { compoundNeedActions } from "./actions/compound-needs";
import { consentActions } from "./actions/consents";
import { confirmationActions } from "./actions/confirmations";
import { coordinationActions } from "./actions/coordination";
import { deadlineActions } from "./actions/deadlines";
import { deviationActions, handedDeviationActions } from "./actions/deviations";
import { followUpActions } from "./actions/follow-ups";
import { invitationActions } from "./actions/invitations";
import { liftingActions } from "./actions/liftings";
import { localRoutineActions } from "./actions/local-routines";
import { meetingActions } from "./actions/meetings";
import { noticeActions } from "./actions/notices";
import { openingActions } from "./actions/openings";
import { peopleActions } from "./actions/people";
import { planActions } from "./actions/plans";
import { preparationActions } from "./actions/preparations";
import type { ActionRow } from "./actions/row";
import { surveyActions } from "./actions/surveys";
import { summonsSenderActions } from "./actions/summons-sender";

const ownSession: Readonly<Record<string, ActionRow>> = {
  signInAction: { why: "nobody has signed in yet; a new session overwrites nothing" },
  signInAsDemoAction: { why: "nobody has signed in yet; a new session overwrites nothing" },
  signInWithProviderAction: { why: "nobody has signed in yet; it sends the browser to the provider" },
  connectAccountAction: { why: "nobody has signed in yet; the code is used once, by the database" },
  createAccountAction: { why: "nobody has signed in yet; the code is used once, by the database" },
  signOutAction: { why: "ends the session of the browser that asks; a second time ends nothing" },
  staySignedInAction: { why: "prolongs the session of the browser that asks; nobody else can change it" },
  switchAppointmentAction: {
    why: "sets where the own session works; twice is once, and nobody else sets it",
  },
  signInWithCodeAction: { why: "works on the half session of the browser that asks; a code is taken once" },
  signInWithPasskeyAction: { why: "nobody has signed in yet; a challenge is answered once" },
  signInWithOwnPasskeyAction: {
    why: "works on the half session of the browser that asks; a challenge is answered once",
  },
  enrolTotpAction: { why: "works on the half session of the browser that asks, where there is no factor" },
  enrolPasskeyAction: { why: "works on the half session of the browser that asks, where there is no factor" },
  firstRecoveryCodesAction: { why: "codes of the own half session; made again, only the latest count" },
  enterAction: { why: "ends the half session of the browser that asks; a second time there is none" },
  stepUpWithCodeAction: { why: "renews the session of the browser that asks; a code is taken once" },
  stepUpWithPasskeyAction: {
    why: "renews the session of the browser that asks; a challenge is answered once",
  },
  stepUpAsDemoAction: { why: "renews the session of the browser that asks" },
  stepUpWithProviderAction: { why: "sends the browser to the identity provider and changes nothing" },
  chooseLocaleAction: { why: "a cookie of the browser that asks; nothing is stored" },
  chooseThemeAction: { why: "a cookie of the browser that asks; nothing is stored" },
};

/** Nobody has signed in; tests/db/guest-links tries each twice, fifty at once, and with another's link and pass. */
const guests: Readonly<Record<string, ActionRow>> = {
  askForCodeAction: { why: "whoever has a link asks for its code; the same form twice is one code" },
  askForNewCodeAction: { why: "works on the link that the browser holds; the same form twice is one code" },
  openMeetingAction: { why: "works on the link that the browser holds; a code opens once" },
  answerAsGuestAction: {
    why: "works on the pass that the browser holds, with a version and a key of its own; it answers once",
  },
};

/** Only the actor's own account, after a step-up; tests/db/account tries each twice and as somebody else. */
const ownAccount: Readonly<Record<string, ActionRow>> = {
  changePasswordAction: { why: "sets the own password; twice is once" },
  prepareTotpAction: { why: "a secret that counts for nothing until it is confirmed; the latest is the one" },
  replaceTotpAction: { why: "confirms the own secret, once: then it is confirmed" },
  removeTotpAction: { why: "ends the own app; a second time there is none, or it is the last factor" },
  addPasskeyAction: { why: "a challenge is answered once" },
  removePasskeyAction: { why: "ends an own passkey; a second time it does not exist" },
  renewRecoveryCodesAction: { why: "the own codes; made again, only the latest count" },
  endSessionAction: { why: "ends an own session; a second time ends nothing" },
  endOtherSessionsAction: { why: "ends the own other sessions; a second time there are none" },
  markNoticesReadAction: { why: "marks the own notices as read; a second time they are" },
};

/** Every server action there is. One that is not here makes the suite fail. */
export const actionTable: Readonly<Record<string, ActionRow>> = {
  ...ownSession,
  ...ownAccount,
  ...guests,
  ...assessmentActions,
  ...auditActions,
  ...caseActions,
  ...childActions,
  ...compoundNeedActions,
  ...confirmationActions,
  ...consentActions,
  ...coordinationActions,
  ...deadlineActions,
  ...deviationActions,
  ...handedDeviationActions,
  ...followUpActions,
  ...invitationActions,
  ...liftingActions,
  ...localRoutineActions,
  ...meetingActions,
  ...noticeActions,
  ...openingActions,
  ...peopleActions,
  ...planActions,
  ...preparationActions,
  ...summonsSenderActions,
  ...surveyActions,
};
