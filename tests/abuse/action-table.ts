import { assessmentActions } from "./actions/assessments";
import { caseActions } from "./actions/cases";
import { childActions } from "./actions/children";
import { consentActions } from "./actions/consents";
import { invitationActions } from "./actions/invitations";
import { liftingActions } from "./actions/liftings";
import { meetingActions } from "./actions/meetings";
import { openingActions } from "./actions/openings";
import { peopleActions } from "./actions/people";
import { planActions } from "./actions/plans";
import type { ActionRow } from "./actions/row";

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
  chooseLocaleAction: { why: "a cookie of the browser that asks; nothing is stored" },
  chooseThemeAction: { why: "a cookie of the browser that asks; nothing is stored" },
};

/** Every server action there is. One that is not here makes the suite fail. */
export const actionTable: Readonly<Record<string, ActionRow>> = {
  ...ownSession,
  ...assessmentActions,
  ...caseActions,
  ...childActions,
  ...consentActions,
  ...invitationActions,
  ...liftingActions,
  ...meetingActions,
  ...openingActions,
  ...peopleActions,
  ...planActions,
};
