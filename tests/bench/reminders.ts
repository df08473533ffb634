import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import type pg from "pg";
import { asAdmin, type DatabaseServer } from "@/scripts/support/database-server";
import { demoEnvironment } from "@/scripts/support/kring";
import { home } from "./county";
import { printFigure } from "./figures";
import { fillTo } from "./world";

const dueCount = 1_000;

/** P8: how long Kring's own round takes, and how much memory, when a thousand agencies are to be reminded among so many cases. */
export async function remindersAmong(server: DatabaseServer, caseCount: number): Promise<void> {
  const name = `kring_due_${randomBytes(3).toString("hex")}`;
  await asAdmin(server.adminUrl, (client) =>
    client.query(`create database ${name} template kring_seeded owner kring_owner`),
  );
  const urls = server.urls(name);
  const superuser = new URL(server.adminUrl);
  superuser.pathname = `/${name}`;
  await asAdmin(superuser.href, async (client) => {
    await fillTo(client, caseCount);
    await makeDue(client);
  });
  const variables = { ...(await demoEnvironment(home, 3000, urls)), LOG_LEVEL: "silent", NODE_OPTIONS: "" };
  const said = execFileSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "tests/bench/remind-once.ts"],
    { env: { ...process.env, ...variables }, encoding: "utf8" },
  );
  const { remindedCount, seconds, megabytes } = JSON.parse(said) as Record<string, number>;
  const words = `reminders made among ${caseCount.toLocaleString("en")} cases`;
  printFigure("P8", `${words}, of ${dueCount} due`, String(remindedCount), String(dueCount));
  printFigure("P8", words, `${(seconds ?? 0).toFixed(1)} s`, "60 s");
  printFigure("P8", "most memory of the process", `${(megabytes ?? 0).toFixed(0)} MB`, "300 MB");
  await asAdmin(server.adminUrl, (client) => client.query(`drop database ${name} with (force)`));
}

/** A thousand open invitations go by mail, and the day to answer was yesterday. The copies of the agencies get an address each. */
async function makeDue(client: pg.Client): Promise<void> {
  await client.query(`
    insert into contact_ways (id, agency_id, kind, value)
      select gen_random_uuid(), a.id, 'email', 'agency' || row_number() over () || '@example.com' from agencies a
      where not exists (select from contact_ways w where w.agency_id = a.id);
    create temp table due as
      select i.id, i.meeting_id, (select w.value from contact_ways w where w.agency_id = i.agency_id and w.kind = 'email' limit 1) as address
      from invitations i join meetings t on t.id = i.meeting_id join children k on k.case_id = i.case_id
      where t.held_on is null and t.planned_on >= current_date and k.protection = 'none'
        and not exists (select from invitation_answers x where x.invitation_id = i.id)
        and not exists (select from invitation_recalls r where r.invitation_id = i.id)
      limit ${dueCount};
    update invitations i set channel = 'email', contact_way = d.address from due d where d.id = i.id;
    update meetings t set answer_by = current_date - 1 from due d where d.meeting_id = t.id;
    update invitations i set channel = 'kring' from meetings t
      where t.id = i.meeting_id and t.answer_by < current_date and i.channel = 'email' and not exists (select from due d where d.id = i.id);
    analyze`);
}
