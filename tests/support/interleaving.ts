import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import pg from "pg";

export type Ran = {
  readonly outcome: PromiseSettledResult<unknown>;
  /** The act's place among those that were committed; null for one that was not. */
  readonly committedAs: number | null;
};

/** Chooses among those that can go on, by their place among all. */
export type Choose = (ready: readonly number[]) => number;

/**
 * Runs acts at once over real connections, with a barrier before every statement: one is let through at a time, chosen by
 * `choose`, until it is done or waits for a lock that another holds. `watch` is a connection in the same role, which sees who waits.
 */
export async function interleave(
  acts: readonly (() => Promise<unknown>)[],
  choose: Choose,
  watch: pg.Client,
): Promise<Ran[]> {
  const players = acts.map(() => new Player());
  const played = Promise.allSettled(
    acts.map((act, index) => {
      const player = players[index] ?? new Player();
      return playing.run(player, act).finally(() => player.end());
    }),
  );
  let commits = 0;
  const committedAs: (number | null)[] = acts.map(() => null);
  while (players.some(({ isDone }) => !isDone)) {
    const ready = players.flatMap(({ isReady }, index) => (isReady ? [index] : []));
    const player = players[ready.length > 0 ? choose(ready) : -1];
    if (!player) {
      await Promise.race(players.map((each) => each.changes()));
      continue;
    }
    if (player.isCommitting) committedAs[players.indexOf(player)] = commits++;
    await player.goOn(watch);
  }
  const outcomes = await played;
  return outcomes.map((outcome, index) => ({ outcome, committedAs: committedAs[index] ?? null }));
}

/** Whose turn it is, over and over. */
export const turnOrder = fc.noBias(fc.array(fc.nat(5), { minLength: 80, maxLength: 80 }));

export function inOrder(order: readonly number[]): Choose {
  let step = 0;
  return (ready) => ready[(order[step++ % order.length] ?? 0) % ready.length] ?? 0;
}

const playing = new AsyncLocalStorage<Player>();

class Player {
  isDone = false;
  #isSending = false;
  #notify = () => {};
  readonly #waiting: { readonly open: () => void; readonly pid: number; readonly text: string }[] = [];

  /** Nothing of it is at the server, and it has something to send. */
  get isReady(): boolean {
    return !this.#isSending && this.#waiting.length > 0;
  }

  get isCommitting(): boolean {
    return this.#waiting[0]?.text.trim().toLowerCase() === "commit";
  }

  async send<T>(pid: number, text: string, statement: () => Promise<T>): Promise<T> {
    await new Promise<void>((open) => {
      this.#waiting.push({ open, pid, text });
      this.#notify();
    });
    try {
      return await statement();
    } finally {
      this.#isSending = false;
      this.#notify();
    }
  }

  /** Lets a statement through, until the next one comes, the act has ended, or the statement waits for a lock. */
  async goOn(watch: pg.Client): Promise<void> {
    const next = this.#waiting.shift();
    if (!next) return;
    this.#isSending = true;
    next.open();
    while (!this.isReady && !this.isDone) {
      await this.changes();
      if (this.#isSending && (await waitsForLock(watch, next.pid))) return;
    }
  }

  /** Something has happened, or a moment has passed. */
  changes(): Promise<void> {
    return Promise.race([pause(4), new Promise<void>((notify) => (this.#notify = notify))]);
  }

  end(): void {
    this.isDone = true;
    this.#notify();
  }
}

async function waitsForLock(watch: pg.Client, pid: number): Promise<boolean> {
  const { rowCount } = await watch.query(
    "select from pg_stat_activity where pid = $1 and state = 'active' and wait_event_type = 'Lock'",
    [pid],
  );
  return rowCount === 1;
}

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (this: pg.Client, ...parameters: unknown[]): unknown {
  const send = () => Reflect.apply(query, this, parameters) as Promise<unknown>;
  const player = playing.getStore();
  return player ? player.send(pidOf(this), textOf(parameters[0]), send) : send();
} as typeof query;

/** The server's name for the connection, which the driver knows and its types do not tell. */
function pidOf(client: pg.Client): number {
  return Number(Reflect.get(client, "processID"));
}

function textOf(statement: unknown): string {
  if (typeof statement === "string") return statement;
  return typeof statement === "object" && statement !== null && "text" in statement
    ? String(statement.text)
    : "";
}
