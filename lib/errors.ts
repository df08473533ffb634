/** A catalogue key: where in `lib/text/messages` the sentence for the user stands. */
export type MessageKey = string;

/** Something the user asked for is not possible. The sentence is shown as it stands; nothing has changed. */
export class DomainError extends Error {
  override name = "DomainError";
  constructor(
    readonly messageKey: MessageKey,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(messageKey);
  }
}

/** What you may not see does not exist: the same answer as for a wrong id. */
export class NotFoundError extends DomainError {
  override name = "NotFoundError";
  constructor(readonly subject: string) {
    super("errors.notFound");
  }
}

/** The database cannot take the act, or the trace of it, just now: nothing is changed and nothing is shown. */
export class UnavailableError extends DomainError {
  override name = "UnavailableError";
  constructor() {
    super("errors.notSaved");
  }
}

/** The actor can see the thing but may not do this with it. */
export class NotAllowedError extends DomainError {
  override name = "NotAllowedError";
}

/** Something that is missing: the key of a sentence that asks for it, and the address where it is put right. */
export type Unmet = {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string>>;
  readonly href: string;
};

/** Something cannot be finished: everything that is missing, at once. */
export class UnmetError extends DomainError {
  override name = "UnmetError";
  constructor(
    messageKey: MessageKey,
    readonly unmet: readonly Unmet[],
  ) {
    super(messageKey, { count: unmet.length });
  }
}

/** The act needs somebody who has just shown who they are. */
export class StepUpNeededError extends DomainError {
  override name = "StepUpNeededError";
  constructor() {
    super("auth.stepUp.needed");
  }
}

/** What a field says now: the catalogue key of its label, and its text or the key of the chosen words. */
export type SavedText = {
  readonly label: MessageKey;
  /** What the label is about, where it names someone: "Vad {name} säger". */
  readonly labelValues?: Readonly<Record<string, string>>;
} & ({ readonly text: string } | { readonly choice: MessageKey });

/** Somebody else changed the thing first. `theirs` is what it says now. */
export class ConflictError extends DomainError {
  override name = "ConflictError";
  constructor(
    readonly version: number | null,
    readonly theirs: readonly SavedText[] = [],
  ) {
    super("errors.conflict");
  }
}
