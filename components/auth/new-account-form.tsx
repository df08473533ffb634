import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { TextField } from "@/components/ui/form/text-field";
import type { FormAction } from "@/lib/form-state";

type NewAccountFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  /** From the link; empty for somebody who has it on paper. */
  readonly code: string;
  readonly shortestPassword: number;
};

/** User name and password for somebody who has been given a one-time code. */
export function NewAccountForm({ code, shortestPassword, ...form }: NewAccountFormProps) {
  const t = useTranslations("auth");
  return (
    <ActionForm {...form} version="none" submitLabel={t("newAccount.submit")}>
      {code ? (
        <input type="hidden" name="code" value={code} />
      ) : (
        <TextField
          name="code"
          label={t("connect.code")}
          hint={t("connect.codeHint")}
          autoComplete="one-time-code"
          spellCheck={false}
        />
      )}
      <TextField
        name="username"
        label={t("newAccount.username")}
        hint={t("newAccount.usernameHint")}
        autoComplete="username"
        spellCheck={false}
      />
      <TextField
        name="password"
        type="password"
        label={t("newAccount.password")}
        hint={t("newAccount.passwordHint", { count: shortestPassword })}
        autoComplete="new-password"
      />
      <TextField
        name="repeatedPassword"
        type="password"
        label={t("newAccount.repeated")}
        autoComplete="new-password"
      />
    </ActionForm>
  );
}
