import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/form-state";
import { CodeField } from "./code-field";
import { PasskeyForm, type PasskeyQuestion } from "./passkey-form";

type SecondFactorProps = {
  readonly returnTo: string;
  readonly idempotencyKey: string;
  readonly hasTotp: boolean;
  readonly isRecovery: boolean;
  /** Null for somebody without a passkey. */
  readonly passkey: PasskeyQuestion | null;
  readonly codeAction: FormAction;
  readonly passkeyAction: FormAction;
};

/** What comes after the password: the passkey, the app's code, or a recovery code. */
export function SecondFactor(props: SecondFactorProps) {
  const { returnTo, idempotencyKey, hasTotp, isRecovery, passkey, codeAction, passkeyAction } = props;
  const t = useTranslations("auth");
  const asksForCode = hasTotp || isRecovery;
  const toReturn = <input type="hidden" name="returnTo" value={returnTo} />;
  return (
    <>
      <PageHeading lead={asksForCode ? t("secondFactor.intro") : t("secondFactor.introPasskey")}>
        {t("secondFactor.title")}
      </PageHeading>
      {asksForCode && (
        <ActionForm
          action={codeAction}
          idempotencyKey={idempotencyKey}
          version="none"
          submitLabel={t("secondFactor.submit")}
        >
          {toReturn}
          <CodeField
            key={isRecovery ? "recovery" : "code"}
            isRecovery={isRecovery}
            label={isRecovery ? t("secondFactor.recoveryCode") : t("secondFactor.code")}
            hint={isRecovery ? t("secondFactor.recoveryHint") : t("secondFactor.codeHint")}
          />
        </ActionForm>
      )}
      {passkey && (
        <div className={asksForCode ? "mt-8" : ""}>
          <PasskeyForm
            action={passkeyAction}
            idempotencyKey={idempotencyKey}
            question={passkey}
            label={t("secondFactor.passkey")}
            failed={t("passkey.failed")}
            tone={asksForCode ? "secondary" : "primary"}
          >
            {toReturn}
          </PasskeyForm>
        </div>
      )}
      <p className="mt-8 flex flex-wrap gap-x-6">
        {isRecovery ? (
          hasTotp && <OtherWay returnTo={returnTo} way="code" label={t("secondFactor.useCode")} />
        ) : (
          <OtherWay returnTo={returnTo} way="recovery" label={t("secondFactor.useRecovery")} />
        )}
        <TextLink href="/sign-in" className="inline-flex min-h-11 items-center">
          {t("secondFactor.again")}
        </TextLink>
      </p>
      <p className="mt-4 text-meta text-ink-3">{t("secondFactor.lost")}</p>
    </>
  );
}

function OtherWay({
  returnTo,
  way,
  label,
}: {
  readonly returnTo: string;
  readonly way: string;
  readonly label: string;
}) {
  return (
    <TextLink
      href={`/sign-in/second-factor?${new URLSearchParams({ way, returnTo })}`}
      className="inline-flex min-h-11 items-center"
    >
      {label}
    </TextLink>
  );
}
