import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { FamilyContactList } from "@/lib/family-contacts/views";
import { daysBetween, type PlainDate } from "@/lib/time/plain-date";

type LastContactProps = Pick<FamilyContactList, "lastOn" | "dueOn"> & { readonly today: PlainDate };

/** How long it is since somebody talked with the family, and by when it is time again. */
export function LastContact({ lastOn, dueOn, today }: LastContactProps) {
  const t = useTranslations("familyContacts.last");
  const { plainDay } = useFormats();
  if (!lastOn || !dueOn) return null;
  const values = { day: plainDay(lastOn), days: daysBetween(lastOn, today), due: plainDay(dueOn) };
  if (dueOn >= today) return <p>{t("soon", values)}</p>;
  return (
    <Notice tone="warn" title={t("silentTitle", values)}>
      <p>{t("silent", values)}</p>
    </Notice>
  );
}
