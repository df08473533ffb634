import assessments from "./sv/assessments";
import auth from "./sv/auth";
import cases from "./sv/cases";
import children from "./sv/children";
import consents from "./sv/consents";
import errors from "./sv/errors";
import invitations from "./sv/invitations";
import meetings from "./sv/meetings";
import needs from "./sv/needs";
import pages from "./sv/pages";
import papers from "./sv/papers";
import shell from "./sv/shell";
import ui from "./sv/ui";
import validation from "./sv/validation";

/** Every sentence that Kring shows, in Swedish. One namespace per slice. */
export const sv = {
  assessments,
  auth,
  cases,
  children,
  consents,
  errors,
  invitations,
  meetings,
  needs,
  pages,
  papers,
  shell,
  ui,
  validation,
};
