import { type ChildProcess, spawn } from "node:child_process";
import type pg from "pg";
import { mailLeaseSeconds } from "@/lib/jobs/queues";

export type TestWorker = { readonly kill: () => Promise<void> };

const asWritten = ["--import", "tsx", "tests/support/quick-worker.ts"];

/** Ten in the morning in Sweden, or eleven: an hour when Kring reminds. */
export const duringTheDay = new Date(`${new Date().toISOString().slice(0, 10)}T09:00:00Z`);

/** Starts a worker process that sends to this server, and waits until it is at work. */
export async function startTestWorker(
  smtpUrl: string,
  { atOnce = 4, leaseSeconds = mailLeaseSeconds, now = duringTheDay, script = asWritten, pace = 1 } = {},
): Promise<TestWorker> {
  const child = spawn(process.execPath, ["--conditions=react-server", ...script], {
    env: {
      ...process.env,
      ...{ NODE_OPTIONS: "", SMTP_URL: smtpUrl, KRING_TEST_AT_ONCE: String(atOnce) },
      ...{ KRING_TEST_NOW: now.toISOString(), KRING_TEST_LEASE: String(leaseSeconds) },
      KRING_TEST_PACE: String(pace),
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = endOf(child);
  const ready = new Promise<"ready">((done) => child.once("message", () => done("ready")));
  if ((await Promise.race([ready, ended])) !== "ready") throw new Error("A worker did not start.");
  return {
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((done) => child.once("exit", () => done()));
}

/** As if so much time had gone that every job that waits for its next try may be taken. */
export async function letTriesComeDue(owner: pg.Client): Promise<void> {
  await owner.query(
    "update pgboss.job set start_after = now() where state < 'active' and start_after > now()",
  );
}

/** As if so much time had gone that whatever a worker has taken may be taken by another. No worker may be alive. */
export async function letLeasesRunOut(owner: pg.Client): Promise<void> {
  await owner.query("update mails set taken_until = now() where taken_until > now()");
  await owner.query("update notice_mails set taken_until = now() where taken_until > now()");
  await owner.query(
    "update pgboss.job set started_on = now() - interval '1 day', retry_delay = 0, retry_backoff = false where state = 'active'",
  );
}
