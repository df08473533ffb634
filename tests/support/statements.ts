import pg from "pg";

/** What a transaction always says: who asks, its frame and its trace. */
const frame = /^(begin|commit|rollback|select set_config\(|select app\.audit_append\()/i;

/** Runs `work` and gives the SQL statements it sent, without the frame that every transaction has. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...parameters: unknown[]) {
    sent.push(textOf(parameters[0]));
    return Reflect.apply(query, this, parameters) as unknown;
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent.filter((text) => !frame.test(text.trim()));
}

function textOf(query: unknown): string {
  if (typeof query === "string") return query;
  return typeof query === "object" && query !== null && "text" in query ? String(query.text) : "";
}
