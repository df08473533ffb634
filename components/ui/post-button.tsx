"use client";

import { type ReactNode, useActionState } from "react";
import { type FormAction, idle } from "@/lib/form-state";
import { Button } from "./button";
import type { ButtonTone } from "./button-tones";

type PostButtonProps = {
  readonly action: FormAction;
  /** Hidden fields that are sent along, such as `idempotencyKey`. */
  readonly fields?: Readonly<Record<string, string | number>>;
  readonly tone?: ButtonTone;
  readonly children: ReactNode;
};

/** A form that is one button, for an act that has nothing to fill in and nowhere to show an answer. */
export function PostButton({ action, fields = {}, tone = "link", children }: PostButtonProps) {
  const [, send] = useActionState(action, idle);
  return (
    <form action={send}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button tone={tone}>{children}</Button>
    </form>
  );
}
