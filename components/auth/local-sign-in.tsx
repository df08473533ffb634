import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextField } from "@/components/ui/form/text-field";
import { PageHeading } from "@/components/ui/page-heading";
import type { FormAction } from "@/lib/form-state";

type LocalSignInProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly returnTo: string;
  /** It is what the page is for, and brings the heading. */
  readonly isPage?: boolean;
};

/** User name and password. Pasting and password managers work: nothing here is to be remembered. */
export function LocalSignIn({ action, idempotencyKey, returnTo, isPage = false }: LocalSignInProps) {
  const t = useTranslations("auth");
  return (
    <>
      {isPage && <PageHeading>{t("title")}</PageHeading>}
      <ActionForm
        action={action}
        idempotencyKey={idempotencyKey}
        version="none"
        submitLabel={t("local.submit")}
      >
        <input type="hidden" name="returnTo" value={returnTo} />
        <TextField name="username" label={t("local.username")} autoComplete="username" spellCheck={false} />
        <TextField
          name="password"
          type="password"
          label={t("local.password")}
          autoComplete="current-password"
          spellCheck={false}
        />
      </ActionForm>
      <p className="mt-6 text-meta text-ink-3">{t("local.help")}</p>
    </>
  );
}
