"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button, LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

type FaultProps = { readonly code: string | undefined; readonly retry: () => void };

/** Our fault: a fixed text and a code to report, and nothing of the error itself. */
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
        <Button type="button" onClick={retry}>
          {t("retry")}
        </Button>
        <LinkButton href="/" tone="link">
          {t("start")}
        </LinkButton>
      </div>
    </>
  );
}
