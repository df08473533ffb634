import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import {
  type Asker,
  type CaseWorld,
  ownInvitations,
  readableDisclosures,
  seesAssessment,
  seesHead,
  workingGrounds,
} from "@/lib/access/visibility";
import { roundsOf, timeLimit } from "@/tests/support/counts";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { anna, birgitta, fadumo, gunilla, kerstin, pia, ulrika } from "@/tests/support/people";
import { type BuiltWorld, WorldBuilder, type WorldWish, worldWish } from "@/tests/support/random-world";

const owner = await connectAs("owner");
const app = await connectAs("app");
// A world is looked at as it was wished for: nothing goes back to where it began.
await owner.query("alter table withdrawals disable trigger return_coordination");

const people = [anna, ulrika, kerstin, pia, fadumo, gunilla, birgitta];
const agencies = [anna.agencyId, fadumo.agencyId, birgitta.agencyId];
/** Somebody else's agency with one's own appointment: a context that no session makes. */
const impostor: Actor = { ...anna, agencyId: fadumo.agencyId };
const askers = [...people, impostor];
const worldsAtOnce = 100;

type Seen = Readonly<
  Record<"working" | "heads" | "assessments" | "invitations" | "past" | "disclosures", string[]>
>;

describe("what somebody sees of a case", () => {
  // Red once with coordinated_case_ids not asking for the person: colleagues saw cases that are not theirs.
  it(
    "is the same in PostgreSQL and in TypeScript in every random world · X-20, T01",
    async () => {
      const zonesSeen = new Set<string>();
      for (const { seed, tries } of roundsOf("visibilityTwin")) {
        const wishes = fc.sample(worldWish(people.length, agencies.length), { numRuns: tries, seed });
        for (let from = 0; from < wishes.length; from += worldsAtOnce)
          for (const zone of await compare(wishes.slice(from, from + worldsAtOnce))) zonesSeen.add(zone);
      }
      expect(zonesSeen.size).toBe(6);
    },
    timeLimit("visibilityTwin"),
  );
});

/** The zones in which anybody saw anything. */
async function compare(wishes: readonly WorldWish[]): Promise<string[]> {
  const builder = new WorldBuilder(people, agencies, new Date());
  for (const wish of wishes) builder.add(wish);
  await builder.save(owner);
  const zones: string[] = [];
  for (const actor of askers) {
    const seen = await seenBy(actor);
    expect(seen, actor.personName).toEqual(modelled(actor, builder.built));
    zones.push(...Object.keys(seen).filter((zone) => seen[zone as keyof Seen].length > 0));
  }
  await owner.query("truncate child_cases, assessments cascade");
  return zones;
}

async function seenBy(actor: Actor): Promise<Seen> {
  await app.query("begin");
  await sayWhoAsks(app, actor);
  const ids = async (sql: string) =>
    (await app.query<{ id: string }>(sql)).rows.map(({ id }) => id).toSorted();
  const seen = {
    working: await ids("select case_id as id from children"),
    heads: await ids(
      "select id from child_cases where not id = any (array(select app.coordinated_case_ids()))",
    ),
    assessments: await ids("select id from assessments"),
    invitations: await ids(`select id from invitations i where agency_id = app.agency_id()
      and id = any (array(select app.received_invitation_ids()))`),
    past: await ids("select invitation_id as id from app.past_invitations()"),
    disclosures: await ids(`select id from disclosures where agency_id = app.agency_id()
      and id = any (array(select app.received_disclosure_ids()))`),
  };
  await app.query("rollback");
  return seen;
}

function modelled(actor: Actor, built: readonly BuiltWorld[]): Seen {
  const asker: Asker = { ...actor, isAppointed: actor !== pia && actor !== impostor };
  const now = new Date();
  const those = (sees: (world: CaseWorld) => boolean) =>
    built.filter(({ world }) => sees(world)).map(({ caseId }) => caseId);
  const isWorking = (world: CaseWorld) => workingGrounds(asker, world, now).length > 0;
  const own = built.flatMap(({ world }) => ownInvitations(asker, world));
  const seen: Seen = {
    working: those(isWorking),
    heads: those((world) => seesHead(asker, world) && !isWorking(world)),
    assessments: built
      .filter(({ world }) => seesAssessment(asker, world))
      .flatMap(({ assessmentId }) => assessmentId ?? []),
    invitations: own.filter(({ isReadable }) => isReadable).map(({ invitationId }) => invitationId),
    past: own.filter(({ isReadable }) => !isReadable).map(({ invitationId }) => invitationId),
    disclosures: built.flatMap(({ world }) => readableDisclosures(asker, world)),
  };
  return Object.fromEntries(Object.entries(seen).map(([zone, ids]) => [zone, ids.toSorted()])) as Seen;
}
