import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextField } from "@/components/ui/form/text-field";
import { InsetText } from "@/components/ui/inset-text";
import { PageHeading } from "@/components/ui/page-heading";
import type { FormAction } from "@/lib/form-state";
import { CodeField } from "./code-field";
import { PasskeyForm, type PasskeyQuestion } from "./passkey-form";

type StepUpProps = {
  /** How the reader signs in: as an invented person, with an account here, or through the identity provider. */
  readonly kind: "demo" | "local" | "oidc";
  /** What the identity provider is called; null where none is set up any more. */
  readonly provider: string | null;
  readonly returnTo: string;
  readonly idempotencyKey: string;
  readonly passkey: PasskeyQuestion | null;
  readonly demoAction: FormAction;
  readonly codeAction: FormAction;
  readonly passkeyAction: FormAction;
  readonly providerAction: FormAction;
};

/** Asks somebody who is signed in to show once more who they are. */
export function StepUp(props: StepUpProps) {
  const t = useTranslations("auth.stepUp");
  return (
    <div className="max-w-question">
      <PageHeading lead={t("intro")}>{t("title")}</PageHeading>
      <WayToConfirm {...props} />
    </div>
  );
}

function WayToConfirm(props: StepUpProps) {
  const t = useTranslations("auth");
  const { kind, returnTo, idempotencyKey } = props;
  const form = { idempotencyKey, version: "none" } as const;
  const toReturn = returnTo && <input type="hidden" name="returnTo" value={returnTo} />;
  switch (kind) {
    case "demo":
      return (
        <>
          <InsetText>{t("stepUp.demo")}</InsetText>
          <ActionForm {...form} action={props.demoAction} submitLabel={t("stepUp.demoSubmit")}>
            {toReturn}
          </ActionForm>
        </>
      );
    case "oidc":
      if (props.provider === null) return <InsetText>{t("stepUp.otherWay")}</InsetText>;
      return (
        <ActionForm
          {...form}
          action={props.providerAction}
          submitLabel={t("stepUp.provider", { label: props.provider })}
        >
          {toReturn}
        </ActionForm>
      );
    case "local":
      return (
        <>
          <ActionForm {...form} action={props.codeAction} submitLabel={t("stepUp.submit")}>
            {toReturn}
            <TextField
              name="password"
              type="password"
              label={t("local.password")}
              autoComplete="current-password"
              spellCheck={false}
            />
            <CodeField label={t("stepUp.code")} hint={t("stepUp.codeHint")} isRecovery />
          </ActionForm>
          {props.passkey && (
            <div className="mt-8">
              <PasskeyForm
                action={props.passkeyAction}
                idempotencyKey={idempotencyKey}
                question={props.passkey}
                label={t("stepUp.passkey")}
                failed={t("passkey.failed")}
              >
                {toReturn}
              </PasskeyForm>
            </div>
          )}
        </>
      );
  }
}
