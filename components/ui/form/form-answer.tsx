"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect } from "react";
import type { ConflictText, FormState } from "@/lib/form-state";
import { Notice } from "../notice";
import { ConflictAnswer } from "./conflict-answer";
import { ErrorSummary } from "./error-summary";
import { OwnWords } from "./own-words";
import { UnmetSummary } from "./unmet-summary";
import { TroubleAnswer } from "./trouble-answer";
import type { Trouble } from "./use-form-answer";

type FormAnswerProps = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly formId: string;
  readonly state: FormState;
  readonly trouble: Trouble | null;
  readonly mine: readonly ConflictText[];
  readonly isOnline: boolean;
};

/** What the form was answered, above its fields. It takes focus when it comes. */
export function FormAnswer({ ref, ...answer }: FormAnswerProps) {
  const t = useTranslations("ui");
  const { status } = answer.state;
  const submission = status === "idle" ? null : answer.state.submission;
  const isFailed = status !== "idle" && status !== "done";

  useEffect(() => {
    if (submission === null) return;
    ref.current?.focus();
    if (!isFailed) return;
    const title = document.title;
    const errorTitle = t("form.errorTitle", { title });
    document.title = errorTitle;
    return () => {
      // The page that follows may already have put its own.
      if (document.title === errorTitle) document.title = title;
    };
  }, [submission, isFailed, ref, t]);

  return (
    <div ref={ref} tabIndex={-1} className="max-w-question empty:hidden [&>*]:mb-8">
      {!answer.isOnline && (
        <Notice tone="warn" title={t("connection.offlineTitle")}>
          <p>{t("connection.offline")}</p>
        </Notice>
      )}
      <Answer {...answer} />
    </div>
  );
}

function Answer({ formId, state, trouble, mine }: Omit<FormAnswerProps, "ref">) {
  const t = useTranslations("ui");
  if (trouble) return <TroubleAnswer trouble={trouble} />;
  switch (state.status) {
    case "idle":
      return null;
    case "invalid":
      return <ErrorSummary formId={formId} fieldErrors={state.fieldErrors} />;
    case "refused":
      if (state.unmet) return <UnmetSummary title={state.message} unmet={state.unmet} />;
      return (
        <Notice tone="err" title={t("form.refusedTitle")}>
          <p>{state.message}</p>
          {state.first && (
            <p>
              <a href={state.first.href} target="_blank" rel="noopener">
                {state.first.label} {t("form.newTab")}
              </a>
            </p>
          )}
          {state.isGone && <OwnWords key={state.submission} texts={mine} />}
        </Notice>
      );
    case "conflict":
      return <ConflictAnswer message={state.message} theirs={state.theirs} mine={mine} />;
    case "done":
      return state.message && <Done message={state.message} onlyNow={state.onlyNow} />;
  }
}

function Done({
  message,
  onlyNow,
}: {
  readonly message: string;
  readonly onlyNow: readonly string[] | undefined;
}) {
  return (
    <Notice tone="ok" title={message}>
      {onlyNow && (
        <ul className="grid gap-x-8 gap-y-1 rounded-field bg-sunken px-4 py-3 sm:grid-cols-2">
          {onlyNow.map((line) => (
            <li key={line} className="tabular-nums tracking-wide">
              {line}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
