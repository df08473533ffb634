import account from "./sv/account";
import agencies from "./sv/agencies";
import assessments from "./sv/assessments";
import audit from "./sv/audit";
import auth from "./sv/auth";
import cases from "./sv/cases";
import checklists from "./sv/checklists";
import children from "./sv/children";
import childsBest from "./sv/childs-best";
import closedDays from "./sv/closed-days";
import compoundNeeds from "./sv/compound-needs";
import confirmations from "./sv/confirmations";
import consents from "./sv/consents";
import coordination from "./sv/coordination";
import deadlines from "./sv/deadlines";
import delegates from "./sv/delegates";
import deviations from "./sv/deviations";
import disclosures from "./sv/disclosures";
import errors from "./sv/errors";
import familyContacts from "./sv/family-contacts";
import followUps from "./sv/follow-ups";
import guestLinks from "./sv/guest-links";
import invitations from "./sv/invitations";
import liftings from "./sv/liftings";
import localRoutines from "./sv/local-routines";
import mails from "./sv/mails";
import meetings from "./sv/meetings";
import needs from "./sv/needs";
import meetingClosing from "./sv/meeting-closing";
import meetingNotes from "./sv/meeting-notes";
import notices from "./sv/notices";
import openings from "./sv/openings";
import pages from "./sv/pages";
import papers from "./sv/papers";
import people from "./sv/people";
import plans from "./sv/plans";
import preContacts from "./sv/pre-contacts";
import preparations from "./sv/preparations";
import preparatoryTalks from "./sv/preparatory-talks";
import routines from "./sv/routines";
import shell from "./sv/shell";
import sight from "./sv/sight";
import surveys from "./sv/surveys";
import ui from "./sv/ui";
import validation from "./sv/validation";
import whoMayWhat from "./sv/who-may-what";

/** Every sentence that Kring shows, in Swedish. One namespace per slice. */
export const sv = {
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
};
