"use client";

import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { type MouseEvent, type ReactNode, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-tones";
import { ActionForm } from "@/components/ui/form/action-form";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/form-state";

/** What the passkey is asked for: to be made, or to sign. */
export type PasskeyQuestion =
  | { readonly kind: "make"; readonly options: PublicKeyCredentialCreationOptionsJSON }
  | { readonly kind: "sign"; readonly options: PublicKeyCredentialRequestOptionsJSON };

type PasskeyFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly question: PasskeyQuestion;
  readonly label: string;
  /** What is said when the browser gives no answer: given up, timed out. */
  readonly failed: string;
  readonly tone?: ButtonTone;
  readonly children?: ReactNode;
};

/** A form that is sent with a passkey's answer. It is there only in a browser that has passkeys. */
export function PasskeyForm(props: PasskeyFormProps) {
  const { question, label, failed, tone = "secondary", children, ...form } = props;
  const hasPasskeys = useSyncExternalStore(neverChanges, browserSupportsWebAuthn, () => false);
  const [isFailed, setIsFailed] = useState(false);
  const answer = useRef<HTMLInputElement>(null);

  async function askPasskey() {
    setIsFailed(false);
    try {
      const given = await ask(question);
      if (!answer.current) return;
      answer.current.value = JSON.stringify(given);
      answer.current.form?.requestSubmit();
    } catch {
      setIsFailed(true);
    }
  }

  function beforeSubmit(event: MouseEvent) {
    if (answer.current?.value) return;
    event.preventDefault();
    void askPasskey();
  }

  if (!hasPasskeys) return null;
  return (
    <ActionForm {...form} version="none">
      {children}
      <input ref={answer} type="hidden" name="response" />
      {isFailed && (
        <div role="status" className="mt-6">
          <Notice tone="err" title={failed} />
        </div>
      )}
      <div className={`flex flex-col sm:flex-row ${question.kind === "make" ? "mt-8" : ""}`}>
        <Button tone={tone} onClick={beforeSubmit}>
          {label}
        </Button>
      </div>
    </ActionForm>
  );
}

function ask(question: PasskeyQuestion) {
  return question.kind === "make"
    ? startRegistration({ optionsJSON: question.options })
    : startAuthentication({ optionsJSON: question.options });
}

function neverChanges() {
  return () => {};
}
