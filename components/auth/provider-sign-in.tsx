import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import type { FormAction } from "@/lib/form-state";

type ProviderSignInProps = {
  readonly label: string;
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly returnTo: string;
};

/** The way in through the employer, first where there is one. */
export function ProviderSignIn({ label, returnTo, ...form }: ProviderSignInProps) {
  const t = useTranslations("auth");
  return (
    <div className="mb-12 border-b border-line pb-10">
      <PageHeading>{t("title")}</PageHeading>
      <ActionForm {...form} version="none" submitLabel={t("provider.signIn", { label })}>
        <input type="hidden" name="returnTo" value={returnTo} />
      </ActionForm>
    </div>
  );
}
