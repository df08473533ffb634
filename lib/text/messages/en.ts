import type { Translated } from "../catalogue";
import account from "./en/account";
import agencies from "./en/agencies";
import assessments from "./en/assessments";
import audit from "./en/audit";
import auth from "./en/auth";
import cases from "./en/cases";
import checklists from "./en/checklists";
import children from "./en/children";
import childsBest from "./en/childs-best";
import closedDays from "./en/closed-days";
import compoundNeeds from "./en/compound-needs";
import confirmations from "./en/confirmations";
import consents from "./en/consents";
import coordination from "./en/coordination";
import deadlines from "./en/deadlines";
import delegates from "./en/delegates";
import deviations from "./en/deviations";
import disclosures from "./en/disclosures";
import errors from "./en/errors";
import familyContacts from "./en/family-contacts";
import followUps from "./en/follow-ups";
import guestLinks from "./en/guest-links";
import invitations from "./en/invitations";
import liftings from "./en/liftings";
import localRoutines from "./en/local-routines";
import mails from "./en/mails";
import meetings from "./en/meetings";
import needs from "./en/needs";
import meetingClosing from "./en/meeting-closing";
import meetingNotes from "./en/meeting-notes";
import notices from "./en/notices";
import openings from "./en/openings";
import pages from "./en/pages";
import papers from "./en/papers";
import people from "./en/people";
import plans from "./en/plans";
import preContacts from "./en/pre-contacts";
import preparations from "./en/preparations";
import preparatoryTalks from "./en/preparatory-talks";
import routines from "./en/routines";
import shell from "./en/shell";
import sight from "./en/sight";
import surveys from "./en/surveys";
import ui from "./en/ui";
import validation from "./en/validation";
import whoMayWhat from "./en/who-may-what";
import type { sv } from "./sv";

export const en = {
  account,
  agencies,
  assessments,
  audit,
  auth,
  cases,
  checklists,
  children,
  childsBest,
  closedDays,
  compoundNeeds,
  confirmations,
  consents,
  coordination,
  deadlines,
  delegates,
  deviations,
  disclosures,
  errors,
  familyContacts,
  followUps,
  guestLinks,
  invitations,
  liftings,
  localRoutines,
  mails,
  meetings,
  needs,
  meetingClosing,
  meetingNotes,
  notices,
  openings,
  pages,
  papers,
  people,
  plans,
  preContacts,
  preparations,
  preparatoryTalks,
  routines,
  shell,
  sight,
  surveys,
  ui,
  validation,
  whoMayWhat,
} satisfies Translated<typeof sv>;
