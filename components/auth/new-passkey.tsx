import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/form/text-field";
import type { FormAction } from "@/lib/form-state";
import { PasskeyForm, type PasskeyQuestion } from "./passkey-form";

type NewPasskeyProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly returnTo?: string;
  /** Null where Kring is reached at an address that no passkey can belong to. */
  readonly options: Extract<PasskeyQuestion, { kind: "make" }>["options"] | null;
};

/** Names a passkey and makes it. */
export function NewPasskey({ options, returnTo, ...form }: NewPasskeyProps) {
  const t = useTranslations("auth.newPasskey");
  if (!options) return <p className="text-ink-2">{t("impossible")}</p>;
  return (
    <>
      <p className="mb-6 text-ink-2">{t("hint")}</p>
      <PasskeyForm {...form} question={{ kind: "make", options }} label={t("submit")} failed={t("failed")}>
        {returnTo !== undefined && <input type="hidden" name="returnTo" value={returnTo} />}
        <TextField name="name" label={t("name")} hint={t("nameHint")} />
      </PasskeyForm>
    </>
  );
}
