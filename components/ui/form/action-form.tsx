"use client";

import { type ReactNode, type SubmitEvent, useId, useRef, useState } from "react";
import type { ConflictText, FormAction, FormState } from "@/lib/form-state";
import { FormAnswer } from "./form-answer";
import { FormContext } from "./form-context";
import { SubmitRow } from "./submit-row";
import { useFormAnswer, useIsOnline } from "./use-form-answer";

type ActionFormProps = {
  readonly action: FormAction;
  /** Made when the form is rendered; the same key twice is one act. */
  readonly idempotencyKey: string;
  /** Of what the form was rendered from; "none" only in a form about the own sign-in. */
  readonly version: number | "none";
  /** Verb and object: "Spara samtycket". Without it the form brings its own button. */
  readonly submitLabel?: string;
  readonly submitTone?: "primary" | "secondary" | "danger";
  /** Links and buttons beside the submit button. */
  readonly beside?: ReactNode;
  readonly className?: string;
  /** For buttons that stand outside the form. */
  readonly id?: string;
  readonly children: ReactNode;
};

/**
 * A form that is answered by a server action. It works without scripts, keeps what was typed whatever
 * the answer, leads to each error and shows both texts when somebody else was first.
 */
export function ActionForm({ action, idempotencyKey, version, children, ...rest }: ActionFormProps) {
  const formId = useId();
  const formRef = useRef<HTMLFormElement>(null);
  const { state, trouble, send, isPending } = useFormAnswer(action, formRef);
  const isOnline = useIsOnline();
  const [mine, setMine] = useState<readonly ConflictText[]>([]);
  const answerRef = useRef<HTMLDivElement>(null);
  const isShownOnce = state.status === "done" && state.onlyNow !== undefined;
  const isFailed = state.status !== "idle" && state.status !== "done";

  function beforeSubmit(event: SubmitEvent<HTMLFormElement>) {
    if (isPending || !navigator.onLine) event.preventDefault();
    if (!navigator.onLine) answerRef.current?.focus();
    setMine(textsOf(event.currentTarget));
  }

  return (
    <form
      ref={formRef}
      id={rest.id}
      action={send}
      onSubmit={beforeSubmit}
      noValidate
      className={rest.className}
    >
      <FormAnswer ref={answerRef} {...{ formId, state, trouble, mine, isOnline }} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {version !== "none" && <input type="hidden" name="version" value={versionToSend(state, version)} />}
      <FormContext
        value={{
          formId,
          fieldErrors: state.status === "invalid" ? state.fieldErrors : {},
          typed: isFailed ? state.values : null,
        }}
      >
        <div key={state.status === "idle" ? "first" : state.submission}>{children}</div>
      </FormContext>
      {rest.submitLabel && !isShownOnce && (
        <SubmitRow label={rest.submitLabel} tone={rest.submitTone ?? "primary"} isPending={isPending}>
          {rest.beside}
        </SubmitRow>
      )}
    </form>
  );
}

/** After a conflict, saving once more is based on what the other person saved. */
function versionToSend(state: FormState, rendered: number): number {
  return state.status === "conflict" ? (state.version ?? rendered) : rendered;
}

function textsOf(form: HTMLFormElement): ConflictText[] {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "[data-label]:not([type=password])",
  );
  return [...fields].map((field) => ({ label: field.dataset.label ?? "", text: field.value }));
}
