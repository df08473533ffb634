/** What a form field held when it was sent: one text, or several for a group of checkboxes. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** One text that two people have written differently: the field's label and the text. */
export type ConflictText = { readonly label: string; readonly text: string };

/**
 * What `action()` answers a form. Sentences are already in the reader's language.
 * `submission` differs between two answers, so that the form can render the values anew.
 */
export type FormState =
  | { readonly status: "idle" }
  | {
      readonly status: "invalid";
      readonly submission: string;
      /** Field name (dotted path) to sentence; the name "" stands for the whole form. */
      readonly fieldErrors: Readonly<Record<string, string>>;
      readonly values: FormValues;
    }
  | {
      readonly status: "refused";
      readonly submission: string;
      readonly message: string;
      readonly values: FormValues;
      /** A page where something is to be done first, opened beside the form so that nothing typed is lost. */
      readonly first?: { readonly href: string; readonly label: string };
      /** Everything that is missing, each leading to where it is put right; `message` then says how much it is. */
      readonly unmet?: readonly { readonly sentence: string; readonly href: string }[];
      /** What the form is about does not exist for its user any more. */
      readonly isGone?: boolean;
    }
  | {
      readonly status: "conflict";
      readonly submission: string;
      readonly message: string;
      readonly theirs: readonly ConflictText[];
      /** The version that saving once more will be based on. */
      readonly version: number | null;
      readonly values: FormValues;
    }
  | {
      readonly status: "done";
      readonly submission: string;
      readonly message: string | null;
      /** Lines that are shown now and never again. */
      readonly onlyNow?: readonly string[];
    };

export const idle: FormState = { status: "idle" };

/** The shape of every action that a form can be given. */
export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>;
