import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { Section } from "@/components/ui/section";
import { useFormats } from "@/components/ui/use-formats";
import type { FormAction } from "@/lib/form-state";
import { mayGiveCode } from "@/lib/people/rules";
import type { PersonView } from "@/lib/people/views";

type SignInWaysProps = {
  readonly person: PersonView;
  readonly action: FormAction;
  readonly idempotencyKey: string;
};

/** How somebody signs in, and the code for the first time. */
export function SignInWays({ person, ...form }: SignInWaysProps) {
  const t = useTranslations("people.signIn");
  const { longMoment } = useFormats();
  const { personId, name, version, hasAccount, isConnected, codeUntil } = person;
  const isNew = !hasAccount && !isConnected;
  return (
    <Section size="aside" heading={t("title")}>
      <div className="grid gap-3 text-meta">
        {isConnected && <p>{t("connected")}</p>}
        {hasAccount && <p>{t("account")}</p>}
        {isNew && <p>{t("neither")}</p>}
        {codeUntil && <p>{t("codeUntil", { moment: longMoment(codeUntil) })}</p>}
        {mayGiveCode(person).granted ? (
          <>
            <p className="text-ink-2">{t("explain", { name })}</p>
            {(codeUntil || !isNew) && <p className="text-ink-2">{t("explainAgain")}</p>}
          </>
        ) : (
          <p className="text-ink-2">{t("elsewhere", { name })}</p>
        )}
      </div>
      {mayGiveCode(person).granted && (
        <ActionForm
          {...form}
          version={version}
          submitLabel={codeUntil || !isNew ? t("makeAgain") : t("make")}
          submitTone="secondary"
        >
          <input type="hidden" name="personId" value={personId} />
        </ActionForm>
      )}
    </Section>
  );
}
