export type PasskeyView = {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Date;
  readonly lastUsedAt: Date | null;
};

export type SessionView = {
  readonly id: string;
  /** "Firefox, Windows"; null when the browser did not say. */
  readonly device: string | null;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly isCurrent: boolean;
};

/** What belongs to a local account; somebody who signs in another way has none of it. */
export type LocalAccountView = {
  readonly username: string;
  readonly passwordChangedAt: Date | null;
  readonly totp: { readonly addedAt: Date; readonly lastUsedAt: Date | null } | null;
  readonly passkeys: readonly PasskeyView[];
  readonly recoveryCodeCount: number;
  readonly mayRemoveFactor: boolean;
};

export type AccountView = {
  readonly local: LocalAccountView | null;
  readonly sessions: readonly SessionView[];
};
