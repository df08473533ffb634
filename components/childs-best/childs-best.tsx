import { useLocale, useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextField } from "@/components/ui/form/text-field";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { ChildsBestView } from "@/lib/childs-best/views";
import type { FormAction } from "@/lib/form-state";
import { inLanguage } from "@/lib/practice-models/in-language";
import type { ChildPhase } from "@/lib/practice-models/schema";

type ChildsBestProps = {
  readonly view: ChildsBestView;
  readonly caseId: string;
  readonly isClosed: boolean;
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** Who follows the child by age, and the form that writes somebody down. */
export function ChildsBest({ view, isClosed, ...form }: ChildsBestProps) {
  const t = useTranslations("childsBest");
  const { plainDay } = useFormats();
  const nameOf = useHolderName(view);
  const { current, byAge } = view;
  return (
    <>
      <p className="mb-4 text-ink-2">{t("lead")}</p>
      {current ? (
        <>
          <p className="text-lead font-semibold">
            {t("who", { person: current.personName, holder: nameOf(current.phase) })}
          </p>
          <p className="text-meta text-ink-2">
            {[current.workplace, current.phone, t("since", { day: plainDay(current.since) })]
              .filter(Boolean)
              .join(", ")}
          </p>
        </>
      ) : (
        <p>{byAge ? t("nobody", { holder: nameOf(byAge) }) : t("nobodyByAge")}</p>
      )}
      {view.hasPassedOn && !isClosed && (
        <div className="mt-6">
          <Notice tone="warn" title={t("passedOn", { holder: nameOf(byAge) })} />
        </div>
      )}
      {!isClosed && (
        <div className="mt-6">
          <Details summary={t(current ? "change" : "add")}>
            <ChildsBestForm {...form} view={view} />
          </Details>
        </div>
      )}
    </>
  );
}

function ChildsBestForm({ view, caseId, ...form }: Omit<ChildsBestProps, "isClosed">) {
  const t = useTranslations("childsBest");
  const nameOf = useHolderName(view);
  return (
    <ActionForm {...form} version={view.version} submitLabel={t("submit")} submitTone="secondary">
      <input type="hidden" name="caseId" value={caseId} />
      <RadioGroup
        name="phase"
        legend={t("fields.phase")}
        defaultValue={view.byAge ?? undefined}
        options={view.holders.map(({ phase }) => ({
          value: phase,
          label: nameOf(phase),
          hint: t(`phases.${phase}`),
        }))}
      />
      <TextField name="personName" label={t("fields.personName")} />
      <TextField name="workplace" label={t("fields.workplace")} optional />
      <TextField name="phone" label={t("fields.phone")} optional />
    </ActionForm>
  );
}

function useHolderName({ holders }: ChildsBestView) {
  const locale = useLocale();
  return (phase: ChildPhase | null) => {
    const holder = holders.find((one) => one.phase === phase)?.holder;
    return holder ? inLanguage(holder, locale) : "";
  };
}
