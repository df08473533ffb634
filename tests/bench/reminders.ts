import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import type pg from "pg";
import { asAdmin, type DatabaseServer } from "@/scripts/support/database-server";
import { demoEnvironment } from "@/scripts/support/kring";
import { home } from "./county";
import { printFigure } from "./figures";
import { fillTo } from "./world";

const dueCount = 1_000;
/** What the round reads and writes; a million cases with everything else would say no more of it. */
const readTables = new Set([
  ...["child_cases", "children", "guardians", "consent_statements", "consent_agencies", "withdrawals"],
  ...["consent_exception_approvals", "closures", "coordinator_periods", "case_workers", "meetings", "plans"],
  ...["invitations", "invitation_answers", "invitation_recalls", "invitation_reminders", "mails", "notices"],
]);

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
    await makeNothingDue(client);
    await fillTo(client, caseCount, readTables);
    await makeDue(client);
  });
  const variables = { ...(await demoEnvironment(home, 3000, urls)), LOG_LEVEL: "silent", NODE_OPTIONS: "" };
  const said = execFileSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "tests/bench/remind-once.ts"],
    { env: { ...process.env, ...variables }, encoding: "utf8" },
  );
  const { remindedCount, noticeCount, seconds, megabytes } = JSON.parse(said) as Record<string, number>;
  const words = `reminders made among ${caseCount.toLocaleString("en")} cases`;
  printFigure("P8", `${words}, of ${dueCount} due`, String(remindedCount), String(dueCount));
  printFigure("P8", "notices made of the same", String(noticeCount), "");
  printFigure("P8", `${words}, and notices`, `${(seconds ?? 0).toFixed(1)} s`, "60 s");
  const stops = await asAdmin(superuser.href, (client) =>
    client.query<{ stop: string; count: number }>(
      "select stop, count(*)::int as count from mails where kind = 'overdue' and stop is not null group by stop",
    ),
  );
  for (const { stop, count } of stops.rows)
    printFigure("P8", `may not be mailed: ${stop}`, String(count), "");
  printFigure("P8", "most memory of the process", `${(megabytes ?? 0).toFixed(0)} MB`, "300 MB");
  await asAdmin(server.adminUrl, (client) => client.query(`drop database ${name} with (force)`));
}

/** What the seed's stories have waiting would be due in every copy. */
async function makeNothingDue(client: pg.Client): Promise<void> {
  await client.query(`
    set session_replication_role = replica;
    update meetings set answer_by = current_date + 10, planned_on = current_date + 20 where held_on is null and planned_on >= current_date;
    update plans set next_meeting_on = null;
    set session_replication_role = origin`);
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
