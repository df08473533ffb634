import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { PlanView } from "@/lib/plans/views";

/** Who coordinates now; the agency with most to do is usually the one (S001-68). */
export function PlanCoordinator({
  caseId,
  view: { content, suggestedCoordinatorId },
}: {
  readonly caseId: string;
  readonly view: Pick<PlanView, "content" | "suggestedCoordinatorId">;
}) {
  const t = useTranslations("plans.nextMeeting");
  const coordinator = content?.coordinator;
  const nameOf = (id: string | null) => content?.agencies.find((agency) => agency.id === id)?.name ?? "";
  if (!coordinator) return null;
  const suggested = suggestedCoordinatorId === coordinator.agencyId ? "" : nameOf(suggestedCoordinatorId);
  return (
    <div className="mb-8 grid gap-2">
      <p>{t("coordinator", { name: coordinator.person.name, agency: nameOf(coordinator.agencyId) })}</p>
      {suggested !== "" && <p className="text-ink-2">{t("suggestion", { agency: suggested })}</p>}
      <p>
        <TextLink href={`/cases/${caseId}/coordination`}>{t("handOver")}</TextLink>
      </p>
    </div>
  );
}
