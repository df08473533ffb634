import { useLocale } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { CaseHead } from "@/lib/cases/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { inLanguage } from "@/lib/practice-models/in-language";

/** Where the routine wants a kind of plan that is made elsewhere: said before anybody writes in this one. */
export function AnotherKind({
  head: { practiceModel, modelVersion },
}: {
  readonly head: Pick<CaseHead, "practiceModel" | "modelVersion">;
}) {
  const locale = useLocale();
  const { planIsAnotherKind } = getPracticeModel(practiceModel, modelVersion).notices;
  if (!planIsAnotherKind) return null;
  return (
    <div className="mb-8 max-w-question">
      <Notice tone="warn" title={inLanguage(planIsAnotherKind, locale)} />
    </div>
  );
}
