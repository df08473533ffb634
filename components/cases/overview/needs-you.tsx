import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { NextStep } from "@/components/ui/next-step";
import type { HeadRow } from "@/lib/cases/overview/views";

/** The one thing only the manager can do: answer about an exception, or see to that somebody coordinates. */
export function NeedsYou({ heads }: { readonly heads: readonly HeadRow[] }) {
  const t = useTranslations("cases.overview");
  const waiting = heads.filter(({ waitingExceptionCount }) => waitingExceptionCount > 0);
  const [first] = waiting;
  if (first) {
    return (
      <NextStep
        kicker={t("needsYou")}
        title={t("needs.approval", { count: waiting.length })}
        actions={
          <LinkButton href={first.isOpen ? `/cases/${first.caseId}/consents` : `/overview/${first.caseId}`}>
            {t(first.isOpen ? "readCase" : "openCaseCode", { code: first.code })}
          </LinkButton>
        }
      >
        <p>{t("needs.approvalBody", { code: first.code })}</p>
      </NextStep>
    );
  }

  const unled = heads.filter(
    ({ gaps }) => gaps.includes("noCoordinator") || gaps.includes("coordinatorLeft"),
  );
  const [alone] = unled;
  if (!alone) return null;
  const { caseId, code, isOpen, isUncoordinated } = alone;
  return (
    <NextStep
      kicker={t("needsYou")}
      title={t("needs.coordinator", { count: unled.length })}
      actions={
        <LinkButton href={isOpen ? `/cases/${caseId}/coordination` : `/overview/${caseId}`}>
          {t(isUncoordinated ? "needs.appoint" : "openCaseCode", { code })}
        </LinkButton>
      }
    >
      <p>{t(isUncoordinated ? "needs.coordinatorBody" : "needs.coordinatorLeftBody", { code })}</p>
    </NextStep>
  );
}
