import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FactList } from "@/components/ui/fact-list";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { GuardianView } from "@/lib/children/views";

const sharingSettings = ["receivesInvitation", "receivesPlan", "sharesContact", "sharesViews"] as const;

type GuardianListProps = {
  readonly caseId: string;
  readonly guardians: readonly GuardianView[];
  readonly isClosed: boolean;
};

/** Each guardian apart, with what that person is told and sends. */
export function GuardianList({ caseId, guardians, isClosed }: GuardianListProps) {
  const t = useTranslations("children.guardians");
  const add = !isClosed && (
    <LinkButton
      tone={guardians.length === 0 ? "primary" : "secondary"}
      href={`/cases/${caseId}/guardians/new`}
    >
      {t("add")}
    </LinkButton>
  );
  if (guardians.length === 0) return <EmptyState title={t("empty")} action={add} />;
  return (
    <>
      <ul className="border-t border-line">
        {guardians.map((guardian) => (
          <li key={guardian.guardianId} className="border-b border-line py-6">
            <GuardianRow
              guardian={guardian}
              href={isClosed ? null : `/cases/${caseId}/guardians/${guardian.guardianId}`}
            />
          </li>
        ))}
      </ul>
      <p className="mt-6">{add}</p>
    </>
  );
}

function GuardianRow({ guardian, href }: { readonly guardian: GuardianView; readonly href: string | null }) {
  const t = useTranslations("children");
  const { name, relation } = guardian;
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="min-w-0 [overflow-wrap:anywhere]">
          {name} <span className="text-base font-normal text-ink-2">{relation}</span>
        </h3>
        {href && (
          <TextLink href={href} className="inline-flex min-h-11 items-center">
            {t("guardians.edit")}
            <span className="sr-only"> {name}</span>
          </TextLink>
        )}
      </div>
      <FactList facts={useGuardianFacts(guardian)} direction="row" />
      <WhatIsShared guardian={guardian} />
    </>
  );
}

function WhatIsShared({ guardian }: { readonly guardian: GuardianView }) {
  const t = useTranslations("children");
  const shared = sharingSettings.filter((setting) => guardian[setting]);
  return (
    <section className="mt-4">
      <h4 className="text-meta leading-tight font-normal text-ink-3">{t("sections.visibility")}</h4>
      {shared.length === 0 ? (
        <p>{t("guardians.nothingShared")}</p>
      ) : (
        <ul className="mt-1 list-disc pl-5">
          {shared.map((setting) => (
            <li key={setting}>{t(`fields.${setting}`)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useGuardianFacts(guardian: GuardianView) {
  const t = useTranslations("children");
  const { plainDay } = useFormats();
  const { custodyFrom, custodyUntil, contact, language, needsInterpreter, isProtected } = guardian;
  const from = plainDay(custodyFrom);
  const custody = custodyUntil
    ? t("guardians.custodyBetween", { from, until: plainDay(custodyUntil) })
    : t("guardians.custodySince", { from });
  const facts = [
    { key: "custody", label: t("sections.custody"), value: custody },
    {
      key: "protection",
      label: t("sections.protection"),
      value: isProtected ? t(`protections.${guardian.protection}`) : "",
    },
    {
      key: "contact",
      label: t("sections.contact"),
      value: contact ? contactLines(contact) : t("guardians.contactHidden"),
    },
    {
      key: "language",
      label: t("fields.language"),
      value: needsInterpreter ? t("guardians.interpreter", { language }) : language,
    },
  ];
  return facts.filter(({ value }) => value);
}

function contactLines({ phone, email, address }: NonNullable<GuardianView["contact"]>) {
  const text = [phone, email, address].filter(Boolean).join("\n");
  return text && <span className="whitespace-pre-line">{text}</span>;
}
