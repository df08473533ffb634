"use client";

import { useTranslations } from "next-intl";
import { Notice } from "../notice";
import type { Trouble } from "./use-form-answer";

/** No answer came. What was typed is still in the fields. */
export function TroubleAnswer({ trouble }: { readonly trouble: Trouble }) {
  const t = useTranslations("ui");
  if (trouble.kind === "lost") {
    return (
      <Notice tone="warn" title={t("connection.lostTitle")}>
        <p>{t("connection.lost")}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="err" title={t("fault.title")}>
      <p>{t("fault.kept")}</p>
      {trouble.code && <p>{t("fault.code", { code: trouble.code })}</p>}
    </Notice>
  );
}
