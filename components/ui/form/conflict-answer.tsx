"use client";

import { useTranslations } from "next-intl";
import type { ConflictText } from "@/lib/form-state";
import { Button } from "../button";

type ConflictAnswerProps = {
  readonly message: string;
  readonly theirs: readonly ConflictText[];
  readonly mine: readonly ConflictText[];
};

/** Somebody else was first: both texts beside each other, and the two ways on. */
export function ConflictAnswer({ message, theirs, mine }: ConflictAnswerProps) {
  const t = useTranslations("ui.conflict");
  return (
    <div className="rounded-field border-3 border-warn bg-surface px-6 pt-4 pb-5">
      <h2 className="text-h3">{t("title")}</h2>
      <p className="mt-2">{message}</p>
      {theirs.map((their) => (
        <div key={their.label} className="mt-4 border-t border-line pt-3">
          <h3 className="text-base">{their.label}</h3>
          <div className="mt-2 grid gap-4 sm:grid-cols-2">
            <OneText heading={t("theirs")} text={their.text} />
            <OneText heading={t("mine")} text={mine.find(({ label }) => label === their.label)?.text} />
          </div>
        </div>
      ))}
      <p className="mt-4">{t("explanation")}</p>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-3">
        <Button tone="secondary">{t("saveMine")}</Button>
        <a href="" className="inline-flex min-h-11 items-center">
          {t("keepTheirs")}
        </a>
      </div>
    </div>
  );
}

function OneText({ heading, text }: { readonly heading: string; readonly text: string | undefined }) {
  const t = useTranslations("ui.conflict");
  if (text === undefined) return null;
  return (
    <div>
      <p className="text-meta text-ink-3">{heading}</p>
      <p className="whitespace-pre-line">{text || t("empty")}</p>
    </div>
  );
}
