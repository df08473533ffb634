import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { FactList } from "@/components/ui/fact-list";
import type { FormAction } from "@/lib/form-state";
import { CodeField } from "./code-field";
import { QrCode } from "./qr-code";

type TotpSetUpProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly returnTo?: string;
  readonly username: string;
  readonly secret: string;
  readonly uri: string;
};

/** Three steps to an app that shows codes. The secret stands in letters too, for whoever has no camera. */
export function TotpSetUp({ username, secret, uri, returnTo, ...form }: TotpSetUpProps) {
  const t = useTranslations("auth.totp");
  return (
    <>
      <ol className="mb-6 list-decimal pl-6">
        <li>{t("steps.install")}</li>
        <li>{t("steps.scan")}</li>
        <li>{t("steps.type")}</li>
      </ol>
      <div className="mb-8 grid items-center gap-x-8 gap-y-4 sm:grid-cols-[14rem_minmax(0,1fr)]">
        <QrCode text={uri} label={t("qr")} />
        <FactList
          facts={[
            { key: "secret", label: t("secret"), value: <InGroups text={secret} /> },
            { key: "account", label: t("account"), value: username },
          ]}
        />
      </div>
      <ActionForm {...form} version="none" submitLabel={t("submit")}>
        {returnTo !== undefined && <input type="hidden" name="returnTo" value={returnTo} />}
        <CodeField label={t("code")} />
      </ActionForm>
    </>
  );
}

/** In fours, as it is easiest to copy by hand; marked and copied it has no spaces. */
function InGroups({ text }: { readonly text: string }) {
  const groups = text.match(/.{1,4}/g) ?? [];
  return (
    <span className="inline-flex flex-wrap gap-x-2 tracking-wide">
      {groups.map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </span>
  );
}
