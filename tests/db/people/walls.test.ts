import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { people } from "@/prisma/seed/register/people";
import { appointed, inAgency, ofCounty } from "../../support/administered";
import { openedCase, today } from "../../support/cases";
import { connectAs, sayWhoAsks } from "../../support/database";
import { anna, fadumo, kerstin, margareta, mikael, rutger } from "../../support/people";

const owner = await connectAs("owner");
const app = await connectAs("app");
const auth = await connectAs("auth");

/** A's administrator, somebody they administer, and B's. */
let ofA: Actor;
let nils: Actor;
let both: Actor;

beforeAll(async () => {
  ofA = await appointed(margareta, inAgency(anna), ["administer"]);
  nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
  both = await appointed(rutger, inAgency(anna), ["caseWork"]);
  await owner.query(
    `INSERT INTO appointments (id, person_id, agency_id, tasks, starts_on) VALUES (gen_random_uuid(), $1, $2, '{caseWork}', app.today())`,
    [both.personId, fadumo.agencyId],
  );
});

const wish = (place: object, tasks: readonly string[], startsOn: string = today) =>
  JSON.stringify({ name: "Nils", startsOn, endsOn: null, tasks, ...place });
const wide = { scope: "authority", authorityId: people.margareta.appointments[0].authority.id };
const elsewhere = { scope: "agency", agencyId: fadumo.agencyId };
const here = { scope: "agency", agencyId: anna.agencyId };
const appointment = (actor: Actor) => actor.appointmentId;

/** Who tries what, in SQL of their own: past every rule in TypeScript. */
const attempts: readonly (readonly [string, () => Actor, string, () => unknown[]])[] = [
  ["a case worker adds somebody", () => anna, "app.add_person($1, 0)", () => [wish(here, ["caseWork"])]],
  ["a manager adds somebody", () => kerstin, "app.add_person($1, 0)", () => [wish(here, ["caseWork"])]],
  ["a case worker claims a person", () => anna, "app.claim_person($1, 0)", () => [fadumo.personId]],
  ["A's administrator claims B's person", () => ofA, "app.claim_person($1, 0)", () => [fadumo.personId]],
  ["A's administrator claims themselves", () => ofA, "app.claim_person($1, 0)", () => [ofA.personId]],
  [
    "A's administrator appoints B's person to A",
    () => ofA,
    "app.add_appointment($1, $2)",
    () => [fadumo.personId, wish(here, ["caseWork"])],
  ],
  [
    "A's administrator appoints a person of A to B",
    () => ofA,
    "app.add_appointment($1, $2)",
    () => [nils.personId, wish(elsewhere, ["caseWork"])],
  ],
  [
    "A's administrator appoints a person of A to the authority",
    () => ofA,
    "app.add_appointment($1, $2)",
    () => [nils.personId, wish(wide, ["administer"])],
  ],
  [
    "A's administrator appoints a person of A to the county",
    () => ofA,
    "app.add_appointment($1, $2)",
    () => [nils.personId, wish({ scope: "county" }, ["administer"])],
  ],
  [
    "A's administrator appoints themselves",
    () => ofA,
    "app.add_appointment($1, $2)",
    () => [ofA.personId, wish(here, ["caseWork", "manage"])],
  ],
  [
    "the county's administrator takes case work for all of it",
    () => rutger,
    "app.add_appointment($1, $2)",
    () => [nils.personId, wish({ scope: "county" }, ["caseWork"])],
  ],
  [
    "an appointment begins before today",
    () => ofA,
    "app.add_appointment($1, $2)",
    () => [nils.personId, wish(here, ["manage"], "2020-01-01")],
  ],
  [
    "A's administrator ends B's appointment",
    () => ofA,
    "app.end_appointment($1, app.today())",
    () => [appointment(fadumo)],
  ],
  [
    "A's administrator ends their own",
    () => ofA,
    "app.end_appointment($1, app.today())",
    () => [appointment(ofA)],
  ],
  [
    "A's administrator prolongs one that has ended",
    () => ofA,
    "app.end_appointment($1, app.today() + 900)",
    () => [people.pia.appointments[0].id],
  ],
  [
    "A's administrator covers for a manager themselves",
    () => ofA,
    "app.add_deputy($1, $2, app.today(), app.today())",
    () => [appointment(kerstin), ofA.personId],
  ],
  [
    "A's administrator covers for B's receiver with a person of A",
    () => ofA,
    "app.add_deputy($1, $2, app.today(), app.today())",
    () => [appointment(fadumo), nils.personId],
  ],
  [
    "somebody covers for themselves",
    () => ofA,
    "app.add_deputy($1, $2, app.today(), app.today())",
    () => [appointment(nils), nils.personId],
  ],
  [
    "A's administrator ends somebody who also works at B",
    () => ofA,
    "app.deactivate_person($1, now())",
    () => [both.personId],
  ],
  [
    "A's administrator becomes somebody who also works at B",
    () => ofA,
    "app.make_connect_code($1, 'x', now())",
    () => [both.personId],
  ],
  ["a code for oneself", () => ofA, "app.make_connect_code($1, 'x', now())", () => [ofA.personId]],
  [
    "the county's last administrator is ended",
    () => margareta,
    "app.deactivate_person($1, now())",
    () => [rutger.personId],
  ],
  [
    "B's administrator says A's appointment",
    () => ({ ...margareta, personId: fadumo.personId }),
    "app.claim_person($1, 0)",
    () => [nils.personId],
  ],
  [
    "a county administrator says an agency",
    () => ({ ...rutger, agencyId: anna.agencyId }),
    "app.claim_person($1, 0)",
    () => [nils.personId],
  ],
];

describe("people and appointments", () => {
  it.each(attempts)("stay as they are when %s · T14", async (_words, who, call, values) => {
    const before = await mark();
    await expect(asActor(who(), () => app.query(`SELECT ${call}`, values()))).rejects.toThrow();
    expect(await mark()).toEqual(before);
  });

  it.each([
    ["INSERT INTO people (id, name) VALUES (gen_random_uuid(), 'X')"],
    ["UPDATE people SET deactivated_at = NULL"],
    ["UPDATE people SET version = version + 1"],
    [
      "INSERT INTO appointments (id, person_id, agency_id, tasks, starts_on) SELECT gen_random_uuid(), id, NULL, '{manage}', now() FROM people",
    ],
    ["UPDATE appointments SET tasks = '{caseWork,receive,manage,administer}'"],
    ["UPDATE appointments SET ends_on = NULL"],
    ["DELETE FROM appointments"],
    ["UPDATE login_sessions SET revoked_at = NULL"],
    [
      "INSERT INTO provider_identities (id, person_id, issuer, subject, connected_at) SELECT gen_random_uuid(), id, 'x', 'y', now() FROM people",
    ],
    ["SELECT * FROM connect_codes"],
    ["SELECT app.end_sessions(NULL)"],
    ["SELECT app.take_connect_code('x', now())"],
    ["SELECT app.insert_appointment(NULL, '{}')"],
    ["SELECT app.connect_identity('x', 'y', 'z', now())"],
  ])("are written by no statement of the application's own: %s · T14", async (statement) => {
    await expect(asActor(rutger, () => app.query(statement))).rejects.toThrow("permission denied");
  });

  it.each([
    ["UPDATE people SET deactivated_at = NULL"],
    ["UPDATE appointments SET tasks = '{administer}'"],
    [
      "INSERT INTO provider_identities (id, person_id, issuer, subject, connected_at) SELECT gen_random_uuid(), id, 'x', 'y', now() FROM people",
    ],
    ["UPDATE connect_codes SET used_at = NULL"],
    ["INSERT INTO local_accounts (person_id, username, password_hash) SELECT id, 'x', 'y' FROM people"],
    ["SELECT app.add_appointment(NULL, '{}')"],
  ])("are not written by the sign-in role: %s · T14", async (statement) => {
    await expect(auth.query(statement)).rejects.toThrow("permission denied");
  });
});

describe("a reach wider than an agency", () => {
  const wideActors: readonly [string, () => Promise<Actor> | Actor][] = [
    ["an authority", () => margareta],
    ["the county", () => rutger],
    [
      "the county, by somebody who also works in a case",
      async () => {
        const helper = await appointed(rutger, ofCounty, ["administer"]);
        await owner.query(
          "INSERT INTO case_workers (id, case_id, person_id, agency_id, started_at, added_by_id) SELECT gen_random_uuid(), id, $1, $2, now(), $1 FROM child_cases",
          [helper.personId, anna.agencyId],
        );
        return helper;
      },
    ],
  ];

  it.each(wideActors)("of %s sees the register and never a case", async (_words, who) => {
    await openedCase(anna);
    await openedCase(mikael);
    const actor = await who();
    for (const agencyId of [actor.agencyId, anna.agencyId, mikael.agencyId]) {
      const seen = await asActor({ ...actor, agencyId }, async () => {
        const { rows } = await app.query<{ seen: string }>(`
          SELECT count(*) AS seen FROM (SELECT id FROM child_cases UNION ALL SELECT id FROM app.coordinated_case_ids() AS id
            UNION ALL SELECT id FROM app.headed_case_ids() AS id UNION ALL SELECT id FROM app.own_invitation_ids() AS id
            UNION ALL SELECT id FROM app.own_assessment_ids() AS id UNION ALL SELECT case_id FROM children
            UNION ALL SELECT id FROM assessments UNION ALL SELECT id FROM app.received_disclosure_ids() AS id) AS everything`);
        return rows[0]?.seen;
      });
      expect(seen).toBe("0");
      for (const task of [null, "caseWork", "receive", "manage", "administer"]) {
        const { rows } = await asActor({ ...actor, agencyId }, () =>
          app.query<{ has: boolean }>("SELECT app.has_task($1::appointment_task) AS has", [task]),
        );
        expect([task, rows[0]?.has]).toEqual([task, false]);
      }
    }
    const { rows } = await asActor(actor, () => app.query("SELECT count(*)::int AS n FROM agencies"));
    expect(rows).not.toEqual([{ n: 0 }]);
  });

  it("cannot be given a task about cases, whoever writes the row", async () => {
    await expect(
      owner.query("UPDATE appointments SET tasks = '{administer,manage}' WHERE id = $1", [
        rutger.appointmentId,
      ]),
    ).rejects.toThrow("appointments_cases_in_one_agency");
  });
});

async function asActor<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  await app.query("BEGIN");
  try {
    await sayWhoAsks(app, actor);
    return await work();
  } finally {
    await app.query("ROLLBACK");
  }
}

async function mark() {
  const { rows } = await owner.query(
    `SELECT md5(string_agg(t, '|' ORDER BY t)) AS mark FROM (SELECT p::text AS t FROM people p UNION ALL
       SELECT a::text FROM appointments a UNION ALL SELECT c::text FROM connect_codes c) AS everything`,
  );
  return rows;
}
