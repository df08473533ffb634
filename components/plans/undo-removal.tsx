import { useTranslations } from "next-intl";
import { PostButton } from "@/components/ui/post-button";
import type { Arrange } from "@/lib/plans/schemas";
import type { PlanTools } from "./plan-actions";

type UndoRemovalProps = Pick<PlanTools, "caseId" | "newKey"> & {
  readonly actions: Pick<PlanTools["actions"], "arrange">;
  readonly removed: { readonly row: Arrange["row"]; readonly rowId: string; readonly version: number };
  /** As `RowButtons` has it. */
  readonly at?: string;
};

/** What was just removed, and the way back. Nothing is deleted. */
export function UndoRemoval({ caseId, actions, newKey, removed, at = "" }: UndoRemovalProps) {
  const t = useTranslations("plans.row");
  const title = removed.row === "goal" ? t("removedGoal") : t("removedIntervention");
  return (
    <div
      role="status"
      className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-2 border-l-4 border-ok py-1 pl-4"
    >
      <p className="font-semibold">{title}</p>
      <PostButton
        action={actions.arrange}
        fields={{ idempotencyKey: newKey(), caseId, ...removed, at, act: "restore" }}
        tone="secondary"
      >
        {t("undo")}
      </PostButton>
    </div>
  );
}
