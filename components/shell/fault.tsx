"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { buttonTones } from "@/components/ui/button-tones";
import { PageHeading } from "@/components/ui/page-heading";

const start = "/";

type FaultProps = { readonly code: string | undefined; readonly retry: () => void };

/**
 * Our fault: a fixed text and a code to report, and nothing of the error itself. The way to the start is the browser's
 * own, because what has failed may be what Kring's links run on; and every page carries this one's script.
 */
export function Fault({ code, retry }: FaultProps) {
  const t = useTranslations("ui.fault");
  useEffect(() => {
    document.title = t("title");
  }, [t]);
  return (
    <>
      <PageHeading lead={t("kept")}>{t("title")}</PageHeading>
      {code && <p className="figures mb-2 font-semibold">{t("code", { code })}</p>}
      <p className="mb-8">{t("report")}</p>
      <div className="flex flex-wrap items-center gap-4">
        <button type="button" onClick={retry} className={buttonTones.primary}>
          {t("retry")}
        </button>
        <a href={start} className={buttonTones.link}>
          {t("start")}
        </a>
      </div>
    </>
  );
}
