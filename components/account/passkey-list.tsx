import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { PasskeyView } from "@/lib/account/views";
import { dayOf } from "@/lib/text/format";

type PasskeyListProps = {
  readonly passkeys: readonly PasskeyView[];
  readonly mayRemove: boolean;
  readonly arePossible: boolean;
};

export function PasskeyList({ passkeys, mayRemove, arePossible }: PasskeyListProps) {
  const t = useTranslations("account");
  const { plainDay, shortMoment } = useFormats();
  return (
    <>
      {passkeys.length === 0 && (
        <p className="text-ink-2">{arePossible ? t("noPasskeys") : t("passkeysImpossible")}</p>
      )}
      {passkeys.length > 0 && (
        <ul className="border-b border-line">
          {passkeys.map(({ id, name, addedAt, lastUsedAt }) => (
            <li key={id} className="grid gap-x-6 border-t border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
              <p className="font-semibold">{name}</p>
              <p className="text-meta text-ink-3 sm:row-start-2">
                {t("passkeyAdded", { day: plainDay(dayOf(addedAt)) })}.{" "}
                {lastUsedAt ? t("lastUsed", { moment: shortMoment(lastUsedAt) }) : t("neverUsed")}.
              </p>
              {mayRemove && (
                <p className="text-meta sm:col-start-2 sm:row-span-2 sm:row-start-1">
                  <TextLink
                    href={`/account/removal?passkey=${id}`}
                    className="inline-flex min-h-11 items-center"
                    aria-label={t("removeNamed", { name })}
                  >
                    {t("remove")}
                  </TextLink>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {arePossible && (
        <p className="mt-6">
          <LinkButton href="/account/passkeys/new" tone="secondary">
            {t("addPasskey")}
          </LinkButton>
        </p>
      )}
    </>
  );
}
