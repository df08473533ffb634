import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/form-state";

type RowButtonsProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly row: "goal" | "intervention";
  readonly rowId: string;
  readonly version: number;
  /** What the row says: told to whoever does not see which row a button stands in. */
  readonly what: string;
  readonly changeHref: string;
  /** The item of a meeting's agenda where the row stands, as `arrangeSchema` has it. */
  readonly at?: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** What can be done with a row. Order is changed a step at a time, so that no dragging is needed. */
export function RowButtons({
  row,
  rowId,
  caseId,
  what,
  changeHref,
  at = "",
  isFirst,
  isLast,
  ...form
}: RowButtonsProps) {
  const t = useTranslations("plans.row");
  const about = <span className="sr-only"> {what}</span>;
  return (
    <ActionForm {...form} className="screen-only not-projected text-meta">
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="row" value={row} />
      <input type="hidden" name="rowId" value={rowId} />
      <input type="hidden" name="at" value={at} />
      <div className="flex flex-wrap items-center gap-x-5">
        <TextLink href={changeHref} className="inline-flex min-h-11 items-center">
          {t("change")}
          {about}
        </TextLink>
        {!isFirst && (
          <Button tone="link" name="act" value="up">
            {t("up")}
            {about}
          </Button>
        )}
        {!isLast && (
          <Button tone="link" name="act" value="down">
            {t("down")}
            {about}
          </Button>
        )}
        <Button tone="link" name="act" value="remove">
          {t("remove")}
          {about}
        </Button>
      </div>
    </ActionForm>
  );
}
