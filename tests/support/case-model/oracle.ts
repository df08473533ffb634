import { type Act, type GiverName, givers, type Invited, parties, type Party } from "./acts";

type Said = {
  /** The last day of each yes that stands. */
  readonly until: Readonly<Partial<Record<Party, number>>>;
  /** Whom something that was said and not taken back names, also where it has run out or a no came after it. */
  readonly named: readonly Party[];
  readonly hasGiven: boolean;
};
type Invitation = {
  readonly meeting: number;
  readonly party: Invited;
  readonly isRecalled: boolean;
  readonly isComing: boolean | null;
  readonly tookPart: boolean;
};
type Version = {
  readonly fixedOn: number;
  readonly parties: readonly Party[];
  readonly handedTo: readonly string[];
};

/** A case as the routine describes it, with nothing of how Kring keeps it. */
export type Case = {
  readonly day: number;
  readonly isClosed: boolean;
  readonly said: Readonly<Record<GiverName, Said>>;
  readonly meetings: readonly { readonly on: number; readonly isHeld: boolean }[];
  readonly invitations: readonly Invitation[];
  readonly plan: { readonly nextOn: number; readonly tasks: readonly Party[] } | null;
  readonly versions: readonly Version[];
};

/** Who is covered, and who reads what. */
export type Sight = {
  readonly inForce: readonly Party[];
  readonly readsInvitation: readonly Invited[];
  readonly readsCopies: readonly Invited[];
};

const silent: Said = { until: {}, named: [], hasGiven: false };

export const opened: Case = {
  ...{ day: 0, isClosed: false, said: { child: silent, mother: silent, father: silent } },
  ...{ meetings: [], invitations: [], plan: null, versions: [] },
};

export function sightOf(state: Case): Sight {
  const others = parties.filter((party) => party !== "own");
  const read = (party: Invited) =>
    state.invitations.filter((one) => one.party === party && isReadable(state, one));
  return {
    inForce: parties.filter((party) => isInForce(state, party)),
    readsInvitation: others.filter((party) => read(party).length > 0),
    readsCopies: others.filter(
      (party) =>
        read(party).some(({ tookPart, isComing }) => tookPart || isComing === true) &&
        state.versions.some(({ handedTo }) => handedTo.includes(party)),
    ),
  };
}

/** The case after the act, or null where it is refused. */
export function after(state: Case, act: Act): Case | null {
  if (act.kind === "wait") return { ...state, day: state.day + act.days };
  if (state.isClosed) return null;
  const meeting = state.meetings.at(-1);
  switch (act.kind) {
    case "give": {
      const said = state.said[act.giver];
      const isOwnNamed = act.to.includes("own") || (said.until.own ?? -Infinity) >= state.day;
      return isOwnNamed ? saying(state, act.giver, given(said, act.to, state.day + act.days)) : null;
    }
    case "refuse":
      return saying(state, act.giver, { ...state.said[act.giver], until: {} });
    case "withdraw": {
      const said = state.said[act.giver];
      const isThere = act.from === "all" ? said.hasGiven : said.named.includes(act.from);
      return isThere ? recalling(saying(state, act.giver, without(said, act.from))) : null;
    }
    case "passOn": {
      const invitation = latestOf(state, act.party);
      if (!invitation || !isReadable(state, invitation)) return null;
      const from = act.isWhole ? "all" : act.party;
      return recalling(
        givers.reduce((kept, giver) => saying(kept, giver, without(kept.said[giver], from)), state),
      );
    }
    case "planMeeting":
      return meeting && !meeting.isHeld
        ? null
        : { ...state, meetings: [...state.meetings, { on: state.day, isHeld: false }] };
    case "invite":
      return invited(state, act.party);
    case "answer": {
      const invitation = latestOf(state, act.party);
      if (!invitation || !isReadable(state, invitation)) return null;
      if ((state.meetings[invitation.meeting]?.on ?? 0) < state.day) return null;
      const answered = { ...invitation, isComing: act.isComing };
      return { ...state, invitations: state.invitations.map((one) => (one === invitation ? answered : one)) };
    }
    case "hold":
      return meeting && !meeting.isHeld ? held(state) : null;
    case "startPlan":
      return state.plan === null && state.meetings.some(({ isHeld }) => isHeld)
        ? { ...state, plan: { nextOn: state.day + 60, tasks: [] } }
        : null;
    case "addTask":
      return state.plan && isInForce(state, act.party)
        ? { ...state, plan: { ...state.plan, tasks: [...state.plan.tasks, act.party] } }
        : null;
    case "removeTask":
      return state.plan && state.plan.tasks.length > 0
        ? { ...state, plan: { ...state.plan, tasks: state.plan.tasks.slice(0, -1) } }
        : null;
    case "fix":
      return fixed(state);
    case "handOut":
      return handedOut(state, act.to);
    case "close":
      return mayClose(state, act.reason) ? { ...state, isClosed: true } : null;
  }
}

function isInForce({ said, day }: Case, party: Party): boolean {
  return givers.every((giver) => (said[giver].until[party] ?? -Infinity) >= day);
}

function isReadable(state: Case, { party, isRecalled, isComing, tookPart }: Invitation): boolean {
  return !isRecalled && !state.isClosed && isInForce(state, party) && (tookPart || isComing !== false);
}

function latestOf({ invitations }: Case, party: Party): Invitation | undefined {
  return invitations.findLast((one) => one.party === party);
}

function saying(state: Case, giver: GiverName, said: Said): Case {
  return { ...state, said: { ...state.said, [giver]: said } };
}

function given(said: Said, to: readonly Party[], last: number): Said {
  const until = to.map((party) => [party, Math.max(said.until[party] ?? -Infinity, last)] as const);
  return {
    until: { ...said.until, ...Object.fromEntries(until) },
    named: [...new Set([...said.named, ...to])],
    hasGiven: true,
  };
}

function without(said: Said, from: Party | "all"): Said {
  if (from === "all") return silent;
  const { [from]: _ended, ...until } = said.until;
  return { ...said, until, named: said.named.filter((party) => party !== from) };
}

/** A consent that is taken back calls home every invitation that nothing covers any more. */
function recalling(state: Case): Case {
  const invitations = state.invitations.map((one) =>
    isInForce(state, one.party) ? one : { ...one, isRecalled: true },
  );
  return { ...state, invitations };
}

function invited(state: Case, party: Invited): Case | null {
  const meeting = state.meetings.length - 1;
  const planned = state.meetings[meeting];
  if (!planned || planned.isHeld || planned.on < state.day) return null;
  if (!isInForce(state, "own") || !isInForce(state, party)) return null;
  const stands = state.invitations.some(
    (one) => one.party === party && one.meeting === meeting && !one.isRecalled,
  );
  const invitation = { meeting, party, isRecalled: false, isComing: null, tookPart: false };
  return stands ? null : { ...state, invitations: [...state.invitations, invitation] };
}

/** Everybody who was invited came. */
function held(state: Case): Case {
  const last = state.meetings.length - 1;
  return {
    ...state,
    meetings: state.meetings.map((one, index) => (index === last ? { ...one, isHeld: true } : one)),
    invitations: state.invitations.map((one) =>
      one.meeting === last && !one.isRecalled ? { ...one, tookPart: true } : one,
    ),
  };
}

function fixed(state: Case): Case | null {
  const { plan } = state;
  const last = state.meetings.findLastIndex(({ isHeld }) => isHeld);
  const heldOn = state.meetings[last]?.on ?? Infinity;
  if (!plan || plan.tasks.length === 0 || plan.nextOn <= heldOn) return null;
  if (![...plan.tasks, "own" as const].every((party) => isInForce(state, party))) return null;
  const there = state.invitations.filter(
    ({ meeting, isRecalled, tookPart }) => meeting === last && (tookPart || !isRecalled),
  );
  const all = [...plan.tasks, ...there.map(({ party }) => party)];
  const version = { fixedOn: state.day, parties: [...new Set(all)], handedTo: [] };
  return { ...state, versions: [...state.versions, version] };
}

function handedOut(state: Case, to: Invited | "child"): Case | null {
  const version = state.versions.at(-1);
  if (!version || version.handedTo.includes(to)) return null;
  if (to !== "child") {
    const isInvited = state.invitations.some(({ party, isRecalled }) => party === to && !isRecalled);
    const isCovered = isInForce(state, to) && isInForce(state, "own");
    if (!version.parties.includes(to) || !isInvited || !isCovered) return null;
  }
  const handed = { ...version, handedTo: [...version.handedTo, to] };
  return { ...state, versions: [...state.versions.slice(0, -1), handed] };
}

function mayClose(state: Case, reason: "needsMet" | "noConsent" | "moved"): boolean {
  const [meeting, version] = [state.meetings.at(-1), state.versions.at(-1)];
  switch (reason) {
    case "moved":
      return true;
    case "noConsent":
      return !isInForce(state, "own");
    case "needsMet":
      return (
        isInForce(state, "own") &&
        meeting?.isHeld === true &&
        version !== undefined &&
        version.fixedOn >= meeting.on
      );
  }
}
