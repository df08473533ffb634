"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FieldFacts } from "./form-context";

type FieldTextProps = { readonly field: FieldFacts; readonly hint?: ReactNode };

/** The space of one field; a red edge says that something is to be corrected. */
export function fieldFrame(field: FieldFacts): string {
  const edge = field.error ? " border-l-4 border-err pl-4" : "";
  return `mt-8 first:mt-0 min-w-0${edge}`;
}

/** Hint and error, in the order they are read. */
export function FieldText({ field, hint }: FieldTextProps) {
  return (
    <>
      {hint && (
        <p id={field.hintId} className="mt-0.5 text-meta text-ink-3">
          {hint}
        </p>
      )}
      {field.error && (
        <p id={field.errorId} className="mt-2 flex gap-2 font-semibold text-err">
          <TriangleAlert aria-hidden className="mt-1 size-5 flex-none" />
          <span>{field.error}</span>
        </p>
      )}
    </>
  );
}

export function OptionalMark() {
  const t = useTranslations("ui");
  return <span className="font-normal"> {t("optional")}</span>;
}
