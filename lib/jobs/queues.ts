/** What lies on each queue: ids alone. The queue's own tables know no policies, so nothing else may stand there. */
export type Jobs = {
  readonly mail: { readonly mailId: string };
  /** Where a mail ends that no worker could see to. */
  readonly "mail-dead": { readonly mailId: string };
  /** To one person: that there is something to read. */
  readonly "notice-mail": { readonly mailId: string };
};

export type QueueName = keyof Jobs;

export type QueueRules = {
  readonly expireInSeconds: number;
  readonly retryLimit: number;
  readonly retryDelay: number;
  readonly retryBackoff: boolean;
  readonly retryDelayMax: number;
  readonly deadLetter?: QueueName;
};

/** How long a worker may have a mail. Longer than any patience with a mail server, or two would send it. */
export const mailLeaseSeconds = 120;

const patient: QueueRules = {
  expireInSeconds: mailLeaseSeconds,
  retryLimit: 100,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
};

/** A queue stands after the one that its dead letters go to. They are made by the owner, when it migrates. */
export const queues: readonly (QueueRules & { readonly name: QueueName })[] = [
  { name: "mail-dead", ...patient },
  { name: "mail", ...patient, deadLetter: "mail-dead" },
  { name: "notice-mail", ...patient },
];

/** The role of web and worker changes no table, so it does not try to. */
export const withoutMigrating = { migrate: false, createSchema: false, schedule: false } as const;
