import { useFormatter, useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { FamilyContactView } from "@/lib/family-contacts/views";

type ContactListProps = {
  readonly contacts: readonly FamilyContactView[];
  /** Where one is struck; null where nothing can be changed. */
  readonly strikeHref: ((contactId: string) => string) | null;
};

/** The contacts with the family, latest first. One that is struck is still there to be read. */
export function ContactList({ contacts, strikeHref }: ContactListProps) {
  const t = useTranslations("familyContacts");
  const { plainDay } = useFormats();
  if (contacts.length === 0) return <EmptyState title={t("none")} />;
  return (
    <ul className="border-b border-line">
      {contacts.map((contact) => (
        <li key={contact.contactId} className="border-t border-line py-5">
          <Contact contact={contact} />
          {strikeHref && !contact.strike && (
            <p className="screen-only mt-2" data-saves>
              <TextLink
                href={strikeHref(contact.contactId)}
                className="inline-flex min-h-11 items-center text-meta"
              >
                {t("strikeWhich", { day: plainDay(contact.contactedOn) })}
              </TextLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One contact: when, with whom and how, and what was said. */
export function Contact({ contact }: { readonly contact: FamilyContactView }) {
  const t = useTranslations("familyContacts");
  const { plainDay, shortMoment } = useFormats();
  const list = useFormatter();
  const { strike, isReached } = contact;
  const values = { day: plainDay(contact.contactedOn), people: list.list([...contact.people]) };
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className={`text-body font-semibold ${strike ? "line-through" : ""}`}>
          {t("contactOn", { ...values, how: t(`hows.${contact.how}`) })}
        </h2>
        {strike && <Tag tone="err">{t("struck")}</Tag>}
        {!isReached && <Tag tone="warn">{t("notReached")}</Tag>}
      </div>
      {strike && (
        <p className="mb-2">
          {t("struckBy", { name: strike.by, moment: shortMoment(strike.at), reason: strike.reason })}
        </p>
      )}
      {contact.note && <p className="whitespace-pre-line">{contact.note}</p>}
      <p className="mt-2 text-meta text-ink-3">
        {t("recorded", { name: contact.recordedBy, moment: shortMoment(contact.recordedAt) })}
      </p>
    </>
  );
}
