import type { Form } from "@/tests/abuse/actions/row";
import type { Answer } from "@/tests/support/raw-http";

export type Call = { readonly body: FormData | string; readonly type?: string };

/** The call that React makes of a form: the state it had, and its fields. */
export function formCall(form: Form): Call {
  const body = new FormData();
  for (const [name, values] of Object.entries(form))
    for (const value of [values].flat()) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify([{ status: "idle" }, "$K1"]));
  return { body };
}

/** What `action()` answers when it has run, or a way on to another page. */
export function isDone({ headers, body }: Answer): boolean {
  return headers.has("x-action-redirect") || body.includes('"status":"done"');
}
