import "server-only";
import { randomUUID } from "node:crypto";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { noteRefusal } from "@/lib/audit/refusals";
import { currentSession } from "@/lib/auth/current";
import { isOwnOrigin } from "@/lib/auth/origin";
import { requireStepUp } from "@/lib/auth/sessions";
import { ConflictError, DomainError, NotFoundError, StepUpNeededError, UnmetError } from "@/lib/errors";
import type { FormAction, FormState, FormValues } from "@/lib/form-state";
import { log } from "@/lib/log";
import { isLocale, defaultLocale } from "@/lib/text/locale";
import { sentence } from "@/lib/text/sentence";

type Sentence = (key: string, values?: Readonly<Record<string, string | number>>) => string;
type Done = { readonly message: string; readonly onlyNow?: readonly string[] } | void;
type Run<Who, Schema extends z.ZodObject> = (who: Who, input: z.output<Schema>) => Promise<Done>;
type ActionOptions = {
  /** A sensitive act: only for somebody who has shown who they are within the last minutes. */
  readonly stepUp?: boolean;
};

/**
 * The door of a mutating act: own origin, actor, schema, then `run`. Nothing the user typed is lost, whatever the answer.
 * `run` may redirect, or give the catalogue key of a sentence that confirms and lines to be shown this once.
 */
export function action<Schema extends z.ZodObject>(
  schema: Schema,
  run: Run<Actor, Schema>,
  { stepUp = false }: ActionOptions = {},
): FormAction {
  return door(schema, async (input) => {
    const session = await currentSession();
    if (!session) throw new DomainError("errors.signedOut");
    if (stepUp) requireStepUp(session, new Date());
    return run(session.actor, input);
  });
}

/** As `action`, for what is done before anybody has signed in, or to one's own session. */
export function publicAction<Schema extends z.ZodObject>(schema: Schema, run: Run<null, Schema>): FormAction {
  return door(schema, (input) => run(null, input));
}

function door<Schema extends z.ZodObject>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<Done>,
): FormAction {
  return async (_state, formData) => {
    const say = await sentences();
    if (!isForm(formData))
      return { status: "refused", submission: randomUUID(), values: {}, message: say("validation.form") };
    const sent = readValues(schema, formData);
    const values = withoutSecrets(sent);
    const submission = randomUUID();
    if (!isOwnOrigin(await headers()))
      return { status: "refused", submission, values, message: say("errors.foreignOrigin") };
    const parsed = schema.safeParse(sent);
    if (!parsed.success)
      return { status: "invalid", submission, values, fieldErrors: fieldErrors(parsed.error, say) };
    try {
      const done = await run(parsed.data);
      return {
        ...{ status: "done", submission, message: done ? say(done.message) : null },
        ...(done?.onlyNow && { onlyNow: done.onlyNow }),
      };
    } catch (caught) {
      const error = await traced(caught, sent);
      // Who is sent on sees what was just saved, not the page as the browser had it before.
      if (leadsElsewhere(error)) revalidatePath("/", "layout");
      unstable_rethrow(error);
      return refusal(error, values, submission, say);
    }
  };
}

/** A refusal is in the trace before it is answered; where that cannot be, the answer says so instead. */
async function traced(error: unknown, sent: FormValues): Promise<unknown> {
  return noteRefusal(error, sent).then(
    () => error,
    (unavailable: unknown) => unavailable,
  );
}

/** The type says so, but anybody can call an action with anything. */
function isForm(formData: unknown): boolean {
  return formData instanceof FormData;
}

function leadsElsewhere(error: unknown): boolean {
  return error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_REDIRECT");
}

function refusal(error: unknown, values: FormValues, submission: string, say: Sentence): FormState {
  if (error instanceof ConflictError) {
    const { version } = error;
    const theirs = error.theirs.map((saved) => ({
      label: say(saved.label, saved.labelValues),
      text: "text" in saved ? saved.text : say(saved.choice),
    }));
    return {
      status: "conflict",
      submission,
      values,
      version,
      theirs,
      message: say(error.messageKey, error.values),
    };
  }
  if (error instanceof DomainError) {
    const first = error instanceof StepUpNeededError && {
      first: { href: "/step-up", label: say("auth.stepUp.open") },
    };
    const message = say(error.messageKey, error.values);
    const isGone = error instanceof NotFoundError;
    const unmet = error instanceof UnmetError && {
      unmet: error.unmet.map(({ key, values: about, href }) => ({ sentence: say(key, about), href })),
    };
    return { status: "refused", submission, values, message, isGone, ...first, ...unmet };
  }
  const code = submission.slice(0, 8);
  log.error(
    { code, kind: error instanceof Error ? error.name : typeof error, stack: stackOf(error) },
    "action failed",
  );
  return { status: "refused", submission, values, message: say("errors.unexpected", { code }) };
}

/** Where it happened, without the message: a message may hold what the user typed. */
function stackOf(error: unknown): string[] {
  return error instanceof Error
    ? (error.stack ?? "")
        .split("\n")
        .filter((line) => line.trim().startsWith("at "))
        .slice(0, 8)
    : [];
}

/** Form fields by name. A field that the schema has as a list keeps all its values; any other its last. */
function readValues(schema: z.ZodObject, formData: FormData): FormValues {
  const names = [...new Set(formData.keys())].filter((name) => !name.startsWith("$"));
  return Object.fromEntries(
    names.map((name) => [
      name,
      isList(schema, name) ? texts(formData, name) : (texts(formData, name).at(-1) ?? ""),
    ]),
  );
}

const secretNames = ["password", "newPassword", "repeatedPassword", "code", "response"];

/** What was typed goes back to the form, but a secret never leaves the server again. */
function withoutSecrets(sent: FormValues): FormValues {
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !secretNames.includes(name)));
}

function texts(formData: FormData, name: string): string[] {
  return formData.getAll(name).filter((value) => typeof value === "string");
}

function isList(schema: z.ZodObject, name: string): boolean {
  let field: unknown = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
  while (hasDefinition(field)) {
    if (field.def.type === "array") return true;
    field = field.def.innerType ?? field.def.in;
  }
  return false;
}

function hasDefinition(
  field: unknown,
): field is { def: { type: string; innerType?: unknown; in?: unknown } } {
  return typeof field === "object" && field !== null && "def" in field;
}

function fieldErrors(error: z.ZodError, say: Sentence): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const isForeign = issue.code === "unrecognized_keys";
    const key = isForeign ? "validation.form" : issue.message;
    const maximum = issue.code === "too_big" ? Number(issue.maximum) : 0;
    errors[isForeign ? "" : issue.path.join(".")] ??= say(isKey(key) ? key : "validation.required", {
      maximum,
    });
  }
  return errors;
}

/** A zod message of our own is a catalogue key; zod's own English sentences never reach the user. */
function isKey(message: string): boolean {
  return /^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/.test(message);
}

async function sentences(): Promise<Sentence> {
  const locale = await getLocale();
  return (key, values) => sentence(isLocale(locale) ? locale : defaultLocale, key, values);
}
