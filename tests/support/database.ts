import pg from "pg";
import { afterAll } from "vitest";
import { noAgencyId } from "@/lib/access/actor";

const variables = {
  app: "DATABASE_URL",
  auth: "DATABASE_AUTH_URL",
  owner: "DATABASE_OWNER_URL",
} as const;

const open: pg.Client[] = [];

afterAll(() => Promise.all(open.map((client) => client.end())));

/** A raw connection to the test file's own database, in one of Kring's roles; closed after the file. */
export async function connectAs(role: keyof typeof variables): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env[variables[role]] });
  await client.connect();
  // The database goes before its connections do when a run is cut short.
  client.on("error", () => undefined);
  open.push(client);
  return client;
}

/** Says who asks on a raw connection, as `withActor` does, within the transaction that is open there. */
export async function sayWhoAsks(
  client: pg.Client,
  who: { readonly personId: string; readonly agencyId: string; readonly appointmentId: string },
): Promise<void> {
  await client.query(
    `select set_config('app.person_id', $1, true), set_config('app.agency_id', $2, true),
       set_config('app.appointment_id', $3, true)`,
    [who.personId, who.agencyId === noAgencyId ? "" : who.agencyId, who.appointmentId],
  );
}
