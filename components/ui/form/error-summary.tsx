"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { fieldId } from "./form-context";

type ErrorSummaryProps = {
  readonly formId: string;
  readonly fieldErrors: Readonly<Record<string, string>>;
};

/** Everything that is to be corrected, each leading to its field. */
export function ErrorSummary({ formId, fieldErrors }: ErrorSummaryProps) {
  const t = useTranslations("ui.form");
  const errors = Object.entries(fieldErrors);
  return (
    <div className="rounded-field border-3 border-err bg-surface px-6 pt-4 pb-5">
      <h2 className="text-h3">{t("errorCount", { count: errors.length })}</h2>
      <ul className="mt-2">
        {errors.map(([name, sentence]) => (
          <li key={name} className="mt-1 font-semibold text-err">
            {name === "" ? (
              sentence
            ) : (
              <a
                href={`#${fieldId(formId, name)}`}
                onClick={goToField}
                className="inline-block py-0.5 text-err hover:text-err"
              >
                {sentence}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goToField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}
