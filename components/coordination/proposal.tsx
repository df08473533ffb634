import { useTranslations } from "next-intl";
import type { CoordinationView } from "@/lib/coordination/views";

/** Which agency usually coordinates, by what the plan says. Nobody needs a reason to choose another (S001-68). */
export function Proposal({ proposal }: Pick<CoordinationView, "proposal">) {
  const t = useTranslations("coordination.proposal");
  if (!proposal) return null;
  const { name: agency, interventionCount: count, isOwn, canBeOffered } = proposal;
  return (
    <div className="mt-6 grid max-w-[60ch] gap-2">
      <p>{t(isOwn ? "own" : "other", { agency, count })}</p>
      {!isOwn && !canBeOffered && <p className="text-ink-2">{t("cannot", { agency })}</p>}
    </div>
  );
}
