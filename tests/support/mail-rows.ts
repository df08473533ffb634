import { connectAs } from "@/tests/support/database";

let opened: ReturnType<typeof connectAs> | undefined;

/** One for all questions: a test that waits asks many times. */
function ownerConnection() {
  return (opened ??= connectAs("owner"));
}

export type MailRow = {
  readonly id: string;
  readonly invitation_id: string;
  readonly kind: string;
  readonly address: string;
  readonly tried_count: number;
  readonly sent_at: Date | null;
  readonly stopped_at: Date | null;
  readonly stop: string | null;
};

/** The case's mails as they stand, in the order they were queued. */
export async function mailsOf(caseId: string): Promise<readonly MailRow[]> {
  const owner = await ownerConnection();
  const { rows } = await owner.query<MailRow>(
    "select * from mails where case_id = $1 order by queued_at, kind, address",
    [caseId],
  );
  return rows;
}

type JobRow = {
  readonly data: { readonly mailId: string };
  readonly state: string;
  readonly seconds: number;
};

/** The jobs there are about the mails, earliest first, and in how many seconds each may be taken. */
export async function jobsAbout(mailIds: readonly string[]): Promise<readonly JobRow[]> {
  const owner = await ownerConnection();
  const { rows } = await owner.query<JobRow>(
    `select data, state::text, round(extract(epoch from start_after - created_on))::int as seconds
     from pgboss.job where data->>'mailId' = any ($1) order by created_on, start_after`,
    [mailIds],
  );
  return rows;
}
