"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "../button";
import type { ButtonTone } from "../button-tones";

type SubmitRowProps = {
  readonly label: string;
  readonly tone: ButtonTone;
  readonly isPending: boolean;
  readonly children?: ReactNode;
};

/** The button is never disabled: a second press while the first is on its way is simply not sent. */
export function SubmitRow({ label, tone, isPending, children }: SubmitRowProps) {
  const t = useTranslations("ui.form");
  return (
    <div data-saves className="mt-8 flex flex-col flex-wrap gap-x-4 gap-y-3 sm:flex-row sm:items-center">
      <Button tone={tone}>{label}</Button>
      {children}
      <span role="status" className="text-meta text-ink-2">
        {isPending && t("saving")}
      </span>
    </div>
  );
}
