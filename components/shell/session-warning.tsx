"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { PostButton } from "@/components/ui/post-button";
import type { FormAction } from "@/lib/form-state";
import { announcedSeconds } from "./session-countdown";

type SessionWarningProps = {
  readonly left: number;
  readonly onStay: () => void;
  readonly signOutAction: FormAction;
};

/** How long is left, for the eye every second and for the ear more seldom. */
export function SessionWarning({ left, onStay, signOutAction }: SessionWarningProps) {
  const t = useTranslations("ui.session");
  const words = (seconds: number) =>
    seconds > 60 ? t("minutes", { count: Math.ceil(seconds / 60) }) : t("seconds", { count: seconds });
  return (
    <>
      <h2 id="session-title">{t("title")}</h2>
      <p className="mt-3" aria-hidden>
        {t("body", { time: words(left) })}
      </p>
      <p className="sr-only" role="status">
        {t("body", { time: words(announcedSeconds(left)) })}
      </p>
      <p className="mt-2 text-meta text-ink-2">{t("kept")}</p>
      <div className="mt-6 flex flex-col flex-wrap gap-x-4 gap-y-3 sm:flex-row sm:items-center">
        <Button type="button" autoFocus onClick={onStay}>
          {t("stay")}
        </Button>
        <PostButton action={signOutAction}>{t("signOut")}</PostButton>
      </div>
    </>
  );
}
