import type { Translated } from "../catalogue";
import assessments from "./en/assessments";
import auth from "./en/auth";
import cases from "./en/cases";
import children from "./en/children";
import consents from "./en/consents";
import errors from "./en/errors";
import invitations from "./en/invitations";
import meetings from "./en/meetings";
import needs from "./en/needs";
import pages from "./en/pages";
import papers from "./en/papers";
import shell from "./en/shell";
import ui from "./en/ui";
import validation from "./en/validation";
import type { sv } from "./sv";

export const en = {
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
} satisfies Translated<typeof sv>;
