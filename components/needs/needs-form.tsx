import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { QuotePanel } from "@/components/ui/quote-panel";
import { useFormats } from "@/components/ui/use-formats";
import { WheelPicker } from "@/components/wheel/wheel-picker";
import type { FormAction } from "@/lib/form-state";
import type { Need, NeedVoice } from "@/lib/needs/rules";
import type { NeedArea } from "@/lib/practice-models/schema";
import { AreaDetails } from "./area-details";
import { markOf } from "./marks";

type NeedsFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly version: number;
  readonly areas: readonly NeedArea[];
  readonly needs: readonly Need[];
  /** What the child may be called here, or null where the identity is protected. */
  readonly childName: string | null;
  readonly childsWords: string;
};

/** The wheel: which areas, how each stands, who says so. Nothing is chosen beforehand. */
export function NeedsForm({
  action,
  idempotencyKey,
  caseId,
  version,
  areas,
  needs,
  childName,
  childsWords,
}: NeedsFormProps) {
  const t = useTranslations("needs");
  const { locale, sentenceList } = useFormats();
  const nameOf = (voice: NeedVoice) =>
    voice === "child" && childName ? childName : t(`voices.${voice}`).toLocaleLowerCase(locale);
  const saidText = (need: Need | undefined) =>
    need && need.saidBy.length > 0
      ? t("accordingTo", { names: sentenceList(need.saidBy.map(nameOf)) })
      : undefined;
  const heading = childName ? t("childsWords", { name: childName }) : t("childsWordsUnnamed");
  return (
    <ActionForm {...{ action, idempotencyKey, version }} submitLabel={t("submit")}>
      <input type="hidden" name="caseId" value={caseId} />
      <WheelPicker
        name="areas"
        legend={t("legend")}
        hub={childName ?? t("hub")}
        needs={areas.map(({ key, label, meaning }) => ({
          key,
          label: label[locale],
          meaning: meaning[locale],
          mark: markOf(needs, key),
          markName: `state.${key}`,
          said: saidText(needs.find(({ area }) => area === key)),
          details: (
            <AreaDetails area={key} need={needs.find(({ area }) => area === key)} childName={childName} />
          ),
        }))}
        beside={childsWords && <QuotePanel heading={heading} quote={`”${childsWords}”`} />}
      />
    </ActionForm>
  );
}
