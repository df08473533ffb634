import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import type pg from "pg";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { UnavailableError } from "@/lib/errors";
import { queueMail } from "@/lib/mails/queue-mail";
import { asAdmin, type DatabaseServer } from "@/scripts/support/database-server";
import { demoEnvironment } from "@/scripts/support/kring";
import { migrate } from "@/scripts/support/migrations";
import { mailedCase } from "@/tests/support/mails";
import { anna, emil } from "@/tests/support/people";
import { headerOf, type ReceivedMail, smtpTestServer } from "@/tests/support/smtp";
import { letTriesComeDue, startTestWorker, type TestWorker } from "@/tests/support/workers";
import { home } from "./county";
import { printFigure } from "./figures";

const mailCount = Number(process.env.MAILS ?? 1_000);
const killCount = Number(process.env.KILLS ?? 1_000);
const workersAtOnce = 20;
const killedAtOnce = 5;
/** Over how many cases the invitations that are due are spread. */
const dueCases = 50;
/** Twenty that ask every second would only wait for each other. */
const pace = 4;
const workerFile = ".build/bench-worker.mjs";
/** What a killed worker held is given to another after so long, not after two minutes. */
const leaseSeconds = 10;

/** R8 and R9 on a database of their own: what is lost or doubled is counted, how long it takes is printed. */
export async function mailFigures(server: DatabaseServer, chosen: readonly string[]): Promise<void> {
  const name = `kring_mail_${randomBytes(3).toString("hex")}`;
  await asAdmin(server.adminUrl, (client) =>
    client.query(`create database ${name} template kring_seeded owner kring_owner`),
  );
  const urls = server.urls(name);
  await bundleWorker();
  Object.assign(process.env, urls, await demoEnvironment(home, 3000, urls), { LOG_LEVEL: "silent" });
  await asAdmin(urls.DATABASE_OWNER_URL, async (owner) => {
    if (chosen.includes("r8")) await serverDown(owner);
    if (chosen.includes("r9")) await workersKilled(owner, urls.DATABASE_OWNER_URL);
  });
  await asAdmin(server.adminUrl, (client) => client.query(`drop database ${name} with (force)`));
}

async function serverDown(owner: pg.Client): Promise<void> {
  const down = await smtpTestServer();
  const port = Number(new URL(down.url).port);
  await down.stop();
  const invitationIds = await invitations(owner, mailCount);
  await queueAll(invitationIds);
  const workers = await startedWorkers(down.url, 2);
  await until(async () => (await countOf(owner, "tried_count > 0")) >= mailCount);
  const back = await smtpTestServer(port);
  const started = performance.now();
  await until(async () => {
    await letTriesComeDue(owner);
    return (await countOf(owner, "sent_at is null and stopped_at is null")) === 0;
  });
  const seconds = (performance.now() - started) / 1000;
  await killAll(workers);
  printCounts("R8", `${mailCount} mails, server down, then up`, back.received, await sentIds(owner));
  printFigure(
    "R8",
    "delivered after its return, waiting jobs moved forward",
    `${seconds.toFixed(0)} s`,
    "600 s",
  );
  await back.stop();
}

async function workersKilled(owner: pg.Client, ownerUrl: string): Promise<void> {
  await Promise.all([1, 2, 3, 4, 5].map(() => migrate(ownerUrl)));
  await owner.query("update pgboss.queue set expire_seconds = $1, retry_delay = 0, retry_backoff = false", [
    leaseSeconds,
  ]);
  await owner.query("delete from pgboss.job; delete from mails");
  const smtp = await smtpTestServer();
  smtp.faultAt(async () => {
    await sleep(20);
    return null;
  });
  const invitationIds = (await inCases(dueCases, () => invitations(owner, mailCount / dueCases))).flat();
  await owner.query(
    "update meetings set answer_by = current_date - 1 where id in (select meeting_id from invitations where id = any ($1))",
    [invitationIds],
  );
  const spareIds = await invitations(owner, killCount);
  const workers = await startedWorkers(smtp.url, workersAtOnce);
  let killed = 0;
  while (killed < killCount) {
    const some = workers.splice(killed % (workersAtOnce - killedAtOnce), killedAtOnce);
    const queued = queueAll(spareIds.splice(0, killedAtOnce));
    await killAll(some);
    await queued;
    killed += killedAtOnce;
    workers.push(...(await startedWorkers(smtp.url, killedAtOnce)));
  }
  await until(async () => (await countOf(owner, "sent_at is null and stopped_at is null")) === 0);
  await killAll(workers);
  const words = `${workersAtOnce} workers at once, 5 migrating at once, ${killed} kills`;
  printCounts("R9", words, smtp.received, await sentIds(owner));
  const reminded = await countOf(owner, "kind = 'overdue'");
  const { rowCount } = await owner.query(
    "select from mails where kind = 'overdue' group by invitation_id having count(*) > 1",
  );
  printFigure("R9", `reminders made, of ${mailCount} due`, String(reminded), String(mailCount));
  printFigure("R9", "reminders made twice", String(rowCount), "0");
  await smtp.stop();
}

/** Every mail that is noted as sent has reached the server; more than once only under the same Message-ID. */
function printCounts(
  id: string,
  words: string,
  received: readonly ReceivedMail[],
  sent: readonly string[],
): void {
  const messageIds = received.map((mail) => headerOf(mail, "Message-ID"));
  const arrived = new Set(messageIds);
  const lost = sent.filter(
    (mailId) => ![...arrived].some((messageId) => messageId.startsWith(`<${mailId}@`)),
  );
  printFigure(id, words, `${sent.length} sent`, "");
  printFigure(id, "lost", String(lost.length), "0");
  printFigure(id, "sent anew, under the same Message-ID", String(messageIds.length - arrived.size), "");
}

/** So many invitations by mail in one case, which nobody has mailed yet. */
async function invitations(owner: pg.Client, count: number): Promise<string[]> {
  const { invitationIds } = await mailedCase(anna, [emil.agencyId]);
  const [first = ""] = invitationIds;
  await owner.query(
    "delete from pgboss.job where data->>'mailId' in (select id::text from mails where invitation_id = $1)",
    [first],
  );
  await owner.query("delete from mails where invitation_id = $1", [first]);
  const { rows } = await owner.query<{ id: string }>(
    `insert into invitations select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid()))).*
     from invitations i, generate_series(2, $2) where i.id = $1 returning id`,
    [first, count],
  );
  return [first, ...rows.map(({ id }) => id)];
}

async function inCases<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  while (made.length < count) made.push(await make());
  return made;
}

async function queueAll(invitationIds: readonly string[]): Promise<void> {
  for (let from = 0; from < invitationIds.length; from += 50)
    await untilSaved(() =>
      withActor(anna, async (tx) => {
        for (const id of invitationIds.slice(from, from + 50))
          await queueMail(tx, id, "invitation", new Date());
        return nothingPersonal(undefined);
      }),
    );
}

/** On a machine that can't keep up, a person would press the button again. */
async function untilSaved(act: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
    }
  }
}

async function startedWorkers(url: string, count: number): Promise<TestWorker[]> {
  const script = [workerFile];
  return Promise.all(
    Array.from({ length: count }, () => startTestWorker(url, { leaseSeconds, script, pace })),
  );
}

/** A thousand starts are a thousand readings of every file, unless the worker is one file. */
async function bundleWorker(): Promise<void> {
  await build({
    ...{ entryPoints: ["tests/support/quick-worker.ts"], outfile: workerFile, bundle: true },
    ...{ platform: "node", format: "esm", packages: "external", conditions: ["react-server"] },
  });
}

async function killAll(workers: readonly TestWorker[]): Promise<void> {
  await Promise.all(workers.map((worker) => worker.kill()));
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(500);
}

async function countOf(owner: pg.Client, where: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::int as count from mails where ${where}`,
  );
  return rows[0]?.count ?? 0;
}

async function sentIds(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>("select id from mails where sent_at is not null");
  return rows.map(({ id }) => id);
}
