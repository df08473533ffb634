import fc from "fast-check";

export const givers = ["child", "mother", "father"] as const;
export type GiverName = (typeof givers)[number];
/** The own agency coordinates; the two others are invited. */
export const parties = ["own", "social", "club"] as const;
export type Party = (typeof parties)[number];
export type Invited = Exclude<Party, "own">;
export type ClosingReason = "needsMet" | "noConsent" | "moved";

/** What somebody tries to do with a case. Days are counted from the one it was opened. */
export type Act =
  | { readonly kind: "give"; readonly giver: GiverName; readonly to: readonly Party[]; readonly days: number }
  | { readonly kind: "refuse"; readonly giver: GiverName }
  | { readonly kind: "withdraw"; readonly giver: GiverName; readonly from: Party | "all" }
  | { readonly kind: "passOn"; readonly party: Invited; readonly isWhole: boolean }
  | { readonly kind: "planMeeting" }
  | { readonly kind: "invite"; readonly party: Invited }
  | { readonly kind: "answer"; readonly party: Invited; readonly isComing: boolean }
  | { readonly kind: "hold" }
  | { readonly kind: "startPlan" }
  | { readonly kind: "addTask"; readonly party: Party }
  | { readonly kind: "removeTask" }
  | { readonly kind: "fix" }
  | { readonly kind: "handOut"; readonly to: Invited | "child" }
  | { readonly kind: "close"; readonly reason: ClosingReason }
  | { readonly kind: "wait"; readonly days: number };

const giver = fc.constantFrom(...givers);
const party = fc.constantFrom(...parties);
const invited = fc.constantFrom<Invited>("social", "club");
const reason = fc.constantFrom<ClosingReason>("needsMet", "noConsent", "moved");
const of = <Kind extends Act["kind"]>(kind: Kind) => fc.record({ kind: fc.constant(kind) });

/** The way a case is meant to go, so that random acts happen at every point of it. */
const usual: readonly Act[] = [
  ...givers.map((each): Act => ({ kind: "give", giver: each, to: parties, days: 180 })),
  { kind: "planMeeting" },
  { kind: "invite", party: "social" },
  { kind: "invite", party: "club" },
  { kind: "hold" },
  { kind: "startPlan" },
  { kind: "addTask", party: "social" },
  { kind: "fix" },
  { kind: "handOut", to: "social" },
  { kind: "close", reason: "needsMet" },
];

/** Acts at random. Time goes by where `canWait`. */
export function randomAct(canWait: boolean): fc.Arbitrary<Act> {
  const days = fc.constantFrom(-1, 0, 1, 180);
  const to = fc.uniqueArray(party, { minLength: 1 });
  const acts: { weight: number; arbitrary: fc.Arbitrary<Act> }[] = [
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("give" as const), giver, to, days }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("refuse" as const), giver }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("withdraw" as const),
        giver,
        from: fc.oneof(party, fc.constant("all" as const)),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("passOn" as const), party: invited, isWhole: fc.boolean() }),
    },
    { weight: 2, arbitrary: fc.constantFrom<Act>({ kind: "planMeeting" }, { kind: "hold" }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("invite" as const), party: invited }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("answer" as const), party: invited, isComing: fc.boolean() }),
    },
    { weight: 2, arbitrary: fc.oneof(of("startPlan"), of("removeTask")) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("addTask" as const), party }) },
    { weight: 3, arbitrary: of("fix") },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("handOut" as const),
        to: fc.oneof(invited, fc.constant("child" as const)),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("close" as const), reason }) },
  ];
  const waiting = fc.record({ kind: fc.constant("wait" as const), days: fc.constantFrom(1, 30, 180) });
  return fc.oneof(...acts, ...(canWait ? [{ weight: 2, arbitrary: waiting }] : []));
}

/** Up to 40 acts: the usual way as far as it goes, with random ones in between and after. */
export function randomActs({ canWait = false, most = 40 } = {}): fc.Arbitrary<Act[]> {
  const random = randomAct(canWait);
  return fc
    .record({
      steps: fc.nat(usual.length),
      between: fc.array(fc.option(random, { freq: 3 }), { minLength: usual.length, maxLength: usual.length }),
      after: fc.array(random, { maxLength: most }),
    })
    .map(({ steps, between, after }) =>
      [...usual.slice(0, steps).flatMap((act, index) => [act, between[index] ?? []].flat()), ...after].slice(
        0,
        most,
      ),
    );
}
