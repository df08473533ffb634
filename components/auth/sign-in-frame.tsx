import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { SignOfService } from "./sign-of-service";

type SignInFrameProps = {
  /** Somebody asked for a page that needs sign-in. */
  readonly isNeeded: boolean;
  readonly children: ReactNode;
};

/** What to do to the left, what this is to the right. */
export function SignInFrame({ isNeeded, children }: SignInFrameProps) {
  const t = useTranslations("auth");
  return (
    <div className="grid gap-x-24 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div className="min-w-0">
        {isNeeded && (
          <div className="mb-8">
            <Notice title={t("needed")} />
          </div>
        )}
        {children}
      </div>
      <div className="mx-auto hidden w-full max-w-96 pt-6 lg:block">
        <SignOfService />
        <p className="mt-10 max-w-96 text-lead text-balance text-ink-2">{t("intro")}</p>
      </div>
    </div>
  );
}
