import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormats } from "@/components/ui/use-formats";
import type { PlanContent, PlanContentIntervention } from "@/lib/plans/content";
import { namesIn } from "@/lib/plans/names";

type InterventionRowProps = {
  readonly intervention: PlanContentIntervention;
  readonly content: Pick<PlanContent, "agencies" | "guardians" | "child">;
  readonly buttons?: ReactNode;
};

/** Vad · Vem · När: what is to be done, who answers for it, when, with whom, and how it is noticed. */
export function InterventionRow({ intervention, content, buttons }: InterventionRowProps) {
  const t = useTranslations("plans.intervention");
  const { sentenceList } = useFormats();
  const { what, responsible, contributingIds, sign } = intervention;
  const names = namesIn(content);
  const together = contributingIds.map(names.agency);
  return (
    <li className="break-inside-avoid border-t border-line py-4">
      <div className="grid gap-x-6 gap-y-1 md:grid-cols-[minmax(0,6fr)_minmax(0,4fr)_minmax(0,3fr)]">
        <p className="font-semibold">{what}</p>
        <p>{responsible ? names.responsible(responsible) : <Missing>{t("nobodyYet")}</Missing>}</p>
        <p className="tabular-nums">
          <When intervention={intervention} />
        </p>
      </div>
      {together.length > 0 && (
        <p className="text-meta text-ink-2">{t("together", { agencies: sentenceList(together) })}</p>
      )}
      {sign !== "" && <p className="text-meta text-ink-2">{t("signIs", { sign })}</p>}
      {buttons}
    </li>
  );
}

function When({ intervention: { startsOn, dueOn } }: Pick<InterventionRowProps, "intervention">) {
  const t = useTranslations("plans.intervention");
  const { shortDay } = useFormats();
  if (startsOn && dueOn) return t("fromTo", { from: shortDay(startsOn), to: shortDay(dueOn) });
  if (startsOn) return t("from", { day: shortDay(startsOn) });
  return dueOn ? t("by", { day: shortDay(dueOn) }) : <Missing>{t("whenMissing")}</Missing>;
}

function Missing({ children }: { readonly children: ReactNode }) {
  return <span className="font-semibold text-warn">{children}</span>;
}
