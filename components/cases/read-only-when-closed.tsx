import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { CaseHead } from "@/lib/cases/views";

type Props = { readonly head: Pick<CaseHead, "closedAt">; readonly children: ReactNode };

/** A page that shows what it changes: in a closed case its fields can be read, and what saves is not there. */
export function ReadOnlyWhenClosed({ head, children }: Props) {
  const t = useTranslations("cases.page");
  if (!head.closedAt) return children;
  return (
    <fieldset disabled data-reads-only>
      <div className="mb-8">
        <Notice title={t("readOnlyTitle")}>
          <p>{t("readOnly")}</p>
        </Notice>
      </div>
      {children}
    </fieldset>
  );
}
