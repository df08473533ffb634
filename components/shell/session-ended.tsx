"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button, NewWindowButton } from "@/components/ui/button";

/** Covers a page where something was typed when the session ended. The text stays behind it until somebody signs in again. */
export function SessionEnded({ onLeave }: { readonly onLeave: () => void }) {
  const t = useTranslations("ui.session");
  const heading = useRef<HTMLHeadingElement>(null);
  const isLeaving = useRef(false);

  useEffect(() => {
    heading.current?.focus();
    const warn = (event: BeforeUnloadEvent) => {
      if (!isLeaving.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, []);

  function leave() {
    isLeaving.current = true;
    onLeave();
  }

  return (
    <div className="mx-auto max-w-question">
      <h2 id="session-title" ref={heading} tabIndex={-1}>
        {t("endedTitle")}
      </h2>
      <p className="mt-3">{t("ended")}</p>
      <p className="mt-2">{t("endedHow")}</p>
      <div className="mt-6 flex flex-col flex-wrap gap-x-4 gap-y-3 sm:flex-row sm:items-center">
        <NewWindowButton href="/sign-in">{t("signInAgain")}</NewWindowButton>
        <Button type="button" tone="link" onClick={leave}>
          {t("leave")}
        </Button>
      </div>
    </div>
  );
}
