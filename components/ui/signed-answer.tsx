import type { ReactNode } from "react";
import { type SignForm, StateSign } from "./state-sign";

type SignedAnswerProps = {
  readonly form: SignForm;
  readonly children: ReactNode;
  readonly about?: ReactNode;
};

/** An answer in a table cell: its sign, its word and, smaller, what limits it. */
export function SignedAnswer({ form, children, about }: SignedAnswerProps) {
  return (
    <span className="grid grid-cols-[18px_minmax(0,1fr)] gap-x-2">
      <StateSign form={form} className="mt-0.5" />
      <span>
        {children}
        {about && <span className="block text-small text-ink-3">{about}</span>}
      </span>
    </span>
  );
}
