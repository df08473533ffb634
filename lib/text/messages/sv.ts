import auth from "./sv/auth";
import children from "./sv/children";
import errors from "./sv/errors";
import pages from "./sv/pages";
import shell from "./sv/shell";
import ui from "./sv/ui";
import validation from "./sv/validation";

/** Every sentence that Kring shows, in Swedish. One namespace per slice. */
export const sv = { auth, children, errors, pages, shell, ui, validation };
