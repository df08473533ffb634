import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { LocalAccountView } from "@/lib/account/views";
import { dayOf } from "@/lib/text/format";
import { PasskeyList } from "./passkey-list";

type LocalAccountProps = { readonly account: LocalAccountView; readonly passkeysArePossible: boolean };

/** What lets the reader in, each with a way to change it. */
export function LocalAccount({ account, passkeysArePossible }: LocalAccountProps) {
  const t = useTranslations("account");
  const { plainDay, shortMoment } = useFormats();
  const { username, passwordChangedAt, totp, recoveryCodeCount } = account;
  return (
    <>
      <Section heading={t("signIn")}>
        <dl className="border-t border-line">
          <Row label={t("facts.username")}>{username}</Row>
          <Row
            label={t("facts.password")}
            links={[{ href: "/account/password", label: t("changePassword") }]}
          >
            {passwordChangedAt
              ? t("passwordChanged", { day: plainDay(dayOf(passwordChangedAt)) })
              : t("passwordFromStart")}
          </Row>
          <Row
            label={t("facts.totp")}
            links={[
              { href: "/account/totp", label: totp ? t("replaceTotp") : t("addTotp") },
              ...(totp && account.mayRemoveFactor
                ? [{ href: "/account/removal", label: t("removeTotp") }]
                : []),
            ]}
          >
            {totp ? t("totpAdded", { day: plainDay(dayOf(totp.addedAt)) }) : t("noTotp")}
            {totp?.lastUsedAt && (
              <span className="block text-meta font-normal text-ink-3">
                {t("lastUsed", { moment: shortMoment(totp.lastUsedAt) })}
              </span>
            )}
          </Row>
          <Row
            label={t("facts.recovery")}
            links={[{ href: "/account/recovery-codes", label: t("newCodes") }]}
          >
            {t("codesLeft", { count: recoveryCodeCount })}
          </Row>
        </dl>
      </Section>
      <Section heading={t("passkeys")}>
        <PasskeyList
          passkeys={account.passkeys}
          mayRemove={account.mayRemoveFactor}
          arePossible={passkeysArePossible}
        />
      </Section>
    </>
  );
}

type RowProps = {
  readonly label: string;
  readonly links?: readonly { readonly href: string; readonly label: string }[];
  readonly children: ReactNode;
};

function Row({ label, links = [], children }: RowProps) {
  return (
    <div className="grid gap-x-6 border-b border-line py-4 sm:grid-cols-[12rem_minmax(0,1fr)_auto]">
      <dt className="text-ink-2">{label}</dt>
      <dd className="font-semibold">{children}</dd>
      {links.length > 0 && (
        <dd className="flex flex-wrap gap-x-6 sm:flex-col sm:items-end">
          {links.map(({ href, label: words }) => (
            <TextLink key={href} href={href} className="inline-flex min-h-11 items-center sm:min-h-8">
              {words}
            </TextLink>
          ))}
        </dd>
      )}
    </div>
  );
}
