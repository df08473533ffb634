import assessments from "./sv/assessments";
import auth from "./sv/auth";
import cases from "./sv/cases";
import children from "./sv/children";
import consents from "./sv/consents";
import errors from "./sv/errors";
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
  pages,
  papers,
  shell,
  ui,
  validation,
};
