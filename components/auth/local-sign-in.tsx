import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextField } from "@/components/ui/form/text-field";
import { PageHeading } from "@/components/ui/page-heading";
import type { FormAction } from "@/lib/form-state";
import { PasskeyForm, type PasskeyQuestion } from "./passkey-form";

type LocalSignInProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly returnTo: string;
  readonly passkeyAction: FormAction;
  /** Null where Kring is reached at an address that no passkey can belong to. */
  readonly passkeyOptions: Extract<PasskeyQuestion, { kind: "sign" }>["options"] | null;
  /** It is what the page is for, and brings the heading. */
  readonly isPage?: boolean;
};

/** User name and password, or a passkey. Pasting and password managers work: nothing here is to be remembered. */
export function LocalSignIn(props: LocalSignInProps) {
  const { action, idempotencyKey, returnTo, passkeyAction, passkeyOptions, isPage = false } = props;
  const t = useTranslations("auth");
  const toReturn = <input type="hidden" name="returnTo" value={returnTo} />;
  return (
    <>
      {isPage && <PageHeading>{t("title")}</PageHeading>}
      <ActionForm
        action={action}
        idempotencyKey={idempotencyKey}
        version="none"
        submitLabel={t("local.submit")}
      >
        {toReturn}
        <TextField name="username" label={t("local.username")} autoComplete="username" spellCheck={false} />
        <TextField
          name="password"
          type="password"
          label={t("local.password")}
          autoComplete="current-password"
          spellCheck={false}
        />
      </ActionForm>
      {passkeyOptions && (
        <div className="mt-8">
          <PasskeyForm
            action={passkeyAction}
            idempotencyKey={idempotencyKey}
            question={{ kind: "sign", options: passkeyOptions }}
            label={t("passkey.signIn")}
            failed={t("passkey.failed")}
          >
            {toReturn}
          </PasskeyForm>
        </div>
      )}
      <p className="mt-6 text-meta text-ink-3">{t("local.help")}</p>
    </>
  );
}
