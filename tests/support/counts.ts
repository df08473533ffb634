type Count = {
  /** Tries in `npm test`. */
  readonly quick: number;
  /** Tries in `npm run deep -- <kind>`. */
  readonly deep: number;
  readonly file: string;
};

const seed = 20261122;

/** How many random tries each kind makes. Seed and count stand in every log. */
export const counts = {
  accessMatrix: { quick: 1_944, deep: 244_944, file: "tests/db/access/matrix.test.ts" },
  consentTwin: { quick: 300, deep: 100_000, file: "tests/db/consents/twin.test.ts" },
  identityNumbers: { quick: 20_000, deep: 1_000_000, file: "tests/unit/children/number-oracle.test.ts" },
  plans: { quick: 8, deep: 2_000, file: "tests/unit/papers/any-plan.test.ts" },
  pooledCalls: { quick: 400, deep: 100_000, file: "tests/abuse/pooled-connections.test.ts" },
  schedules: { quick: 12, deep: 20_000, file: "tests/abuse/concurrent-saves.test.ts" },
  sequences: { quick: 2_000, deep: 50_000, file: "tests/unit/cases/sequences.test.ts" },
  sequencesInDatabase: { quick: 5, deep: 500, file: "tests/db/cases/sequences.test.ts" },
  signInTries: { quick: 400, deep: 10_000, file: "tests/abuse/sign-in.test.ts" },
  visibilityTwin: { quick: 2_000, deep: 100_000, file: "tests/db/access/visibility-twin.test.ts" },
  workingDays: { quick: 12_000, deep: 1_000_000, file: "tests/unit/time/oracle.test.ts" },
  withdrawalRaces: { quick: 48, deep: 6_000, file: "tests/abuse/withdrawal-races.test.ts" },
} as const satisfies Record<string, Count>;

export type Kind = keyof typeof counts;
export type Round = { readonly index: number; readonly seed: number; readonly tries: number };

/** Whether a deep run of the kind goes on, which may take its time. */
export function isDeep(kind: Kind): boolean {
  return process.env.KRING_DEEP === kind;
}

/** How many milliseconds a test of the kind may take; a deep run takes the time it takes. */
export function timeLimit(kind: Kind): number {
  return isDeep(kind) ? 0 : 300_000;
}

/**
 * One round of quick tries, or in a deep run as many rounds as reach its count. Every round has a seed of its own, so that
 * a run that was cut short goes on from KRING_FROM_ROUND.
 */
export function* roundsOf(kind: Kind): Generator<Round> {
  const { quick, deep } = counts[kind];
  const total = isDeep(kind) ? Math.ceil(deep / quick) : 1;
  const first = isDeep(kind) ? Number(process.env.KRING_FROM_ROUND ?? 0) : 0;
  for (let round = first; round < total; round += 1) {
    const tries = isDeep(kind) ? Math.min(quick, deep - round * quick) : quick;
    yield { index: round, seed: seed + round, tries };
    if (isDeep(kind))
      console.log(`${kind}: round ${round + 1} of ${total}, seed ${seed + round}, ${tries} tries`);
  }
}
