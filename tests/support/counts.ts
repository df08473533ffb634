/** How many random tries each kind makes: quick ones in `npm test`. Seed and count stand in every log. */
export const counts = {
  seed: 20261122,
  consentTwin: { quick: 300 },
} as const;
