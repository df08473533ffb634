import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";

/** What a browser sends: texts by field name, several for a group of checkboxes. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

/** A small world in which the act is possible. */
export type World = {
  readonly actor: Actor;
  /** Somebody for whom the thing does not exist; null where anybody begins one of their own. */
  readonly outsider: Actor | null;
  readonly form: Form;
};

/** A mutating act: what the action parses with, what it runs, what the trace then says, and how to try it. */
export type MutatingRow = {
  readonly schema: z.ZodObject;
  /** The command that the action calls. */
  readonly commandName: string;
  readonly run: (actor: Actor, form: Form) => Promise<unknown>;
  readonly event: string;
  readonly world: () => Promise<World>;
};

/** An action that changes nothing anybody else could have changed first, and why that is so. */
export type ExemptRow = { readonly why: string };

export type ActionRow = MutatingRow | ExemptRow;

type Command<Input> = (actor: Actor, input: Input) => Promise<unknown>;

/** A row whose command takes exactly what the schema gives. */
export function mutating<Schema extends z.ZodObject>(
  schema: Schema,
  command: Command<z.output<Schema>>,
  event: string,
  world: () => Promise<World>,
): MutatingRow {
  return adapted(schema, command, (input) => input, event, world);
}

/** A row whose action makes something else of the form before it calls the command. */
export function adapted<Schema extends z.ZodObject, Input>(
  schema: Schema,
  command: Command<Input>,
  adapt: (parsed: z.output<Schema>) => Input,
  event: string,
  world: () => Promise<World>,
): MutatingRow {
  const run = (actor: Actor, form: Form) => command(actor, adapt(schema.parse(form)));
  return { schema, commandName: command.name, run, event, world };
}

/** A form rendered from `version`, with a key of its own. */
export function form(version: number, fields: Form): Form {
  return { idempotencyKey: randomUUID(), version: String(version), ...fields };
}
