import { useTranslations } from "next-intl";
import { FactList } from "@/components/ui/fact-list";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { PreContactView } from "@/lib/pre-contacts/views";

type PreContactListProps = {
  readonly contacts: readonly PreContactView[];
  /** Where one is struck; null where nothing can be changed. */
  readonly strikeHref: ((preContactId: string) => string) | null;
};

/** The contacts before the meeting, latest first. One that is struck is still there to be read. */
export function PreContactList({ contacts, strikeHref }: PreContactListProps) {
  const t = useTranslations("preContacts");
  if (contacts.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <ul className="border-b border-line">
      {contacts.map((contact) => (
        <li key={contact.preContactId} className="border-t border-line py-5">
          <PreContact contact={contact} />
          {strikeHref && !contact.strike && (
            <p className="screen-only mt-2">
              <TextLink
                href={strikeHref(contact.preContactId)}
                className="inline-flex min-h-11 items-center text-meta"
              >
                {t("strikeWhich", { agency: contact.agencyName })}
              </TextLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One contact: who, when and why, and what was told about the child. */
export function PreContact({ contact }: { readonly contact: PreContactView }) {
  const t = useTranslations("preContacts");
  const { plainDay, shortMoment } = useFormats();
  const { strike, told } = contact;
  const facts = [
    { key: "who", label: t("facts.who"), value: contact.personName },
    { key: "why", label: t("facts.why"), value: t(`purposes.${contact.purpose}`) },
    { key: "about", label: t("facts.about"), value: contact.reason },
    { key: "told", label: t("facts.told"), value: told ? t("told", told) : t("toldNothing") },
  ];
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 className={strike ? "line-through" : ""}>
          {t("contactOn", { agency: contact.agencyName, day: plainDay(contact.contactedOn) })}
        </h3>
        {strike && <Tag tone="err">{t("struck")}</Tag>}
      </div>
      {strike && (
        <p className="mb-3">
          {t("struckBy", { name: strike.by, moment: shortMoment(strike.at), reason: strike.reason })}
        </p>
      )}
      <FactList facts={facts} />
      <p className="mt-2 text-meta text-ink-3">
        {t("recorded", { name: contact.recordedBy, moment: shortMoment(contact.recordedAt) })}
      </p>
    </>
  );
}
