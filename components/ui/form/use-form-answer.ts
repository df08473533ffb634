"use client";

import { unstable_rethrow } from "next/navigation";
import { type RefObject, useActionState, useState, useSyncExternalStore } from "react";
import { type FormAction, type FormState, idle } from "@/lib/form-state";
import { useHasScripts } from "../use-has-scripts";
import { valuesOf } from "./form-values";

/** Why no answer came: the network went away, or the server failed and gave a code. */
export type Trouble = { readonly kind: "lost" } | { readonly kind: "fault"; readonly code: string | null };

/**
 * The action's answer, with what was typed kept when no answer comes at all.
 * Before scripts have started the form holds the bare action, so that it can be sent without them.
 */
export function useFormAnswer(action: FormAction, form: RefObject<HTMLFormElement | null>) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const hasScripts = useHasScripts();

  async function keepingWhatWasTyped(_: FormState, formData: FormData): Promise<FormState> {
    setTrouble(null);
    try {
      return withTextsOfNow(await action(idle, formData), form.current);
    } catch (error) {
      unstable_rethrow(error);
      setTrouble(troubleOf(error));
      const values = valuesOf(formData);
      return withTextsOfNow(
        { status: "refused", submission: crypto.randomUUID(), message: "", values },
        form.current,
      );
    }
  }

  const [state, send, isPending] = useActionState(hasScripts ? keepingWhatWasTyped : action, idle);
  return { state, trouble, send, isPending };
}

/** Whether the browser believes that it is connected. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(
    onConnectionChange,
    () => navigator.onLine,
    () => true,
  );
}

/** On a slow connection somebody writes on while the answer is on its way: the form keeps what it says by then. */
function withTextsOfNow(answer: FormState, form: HTMLFormElement | null): FormState {
  if (!form || answer.status === "idle" || answer.status === "done") return answer;
  const now = new FormData(form);
  for (const field of form.querySelectorAll<HTMLInputElement>("input[type=password]")) now.delete(field.name);
  return { ...answer, values: valuesOf(now) };
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof TypeError) return { kind: "lost" };
  const code = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return { kind: "fault", code };
}

function onConnectionChange(notify: () => void) {
  window.addEventListener("online", notify);
  window.addEventListener("offline", notify);
  return () => {
    window.removeEventListener("online", notify);
    window.removeEventListener("offline", notify);
  };
}
