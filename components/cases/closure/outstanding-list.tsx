import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useFormats } from "@/components/ui/use-formats";
import type { Outstanding } from "@/lib/cases/outstanding";

/** What closing would leave undone: said before, not after. */
export function OutstandingList({ outstanding }: { readonly outstanding: readonly Outstanding[] }) {
  const t = useTranslations("cases.closure");
  const { longDay } = useFormats();
  const say = (item: Outstanding) =>
    t(`outstanding.${item.key}`, {
      count: "count" in item ? item.count : 0,
      day: "day" in item ? longDay(item.day) : "",
    });
  if (outstanding.length === 0) return <p className="mb-12">{t("outstandingNone")}</p>;
  return (
    <div className="mb-12">
      <Notice tone="warn" title={t("outstandingHeading")}>
        <ul className="grid gap-1">
          {outstanding.map((item) => (
            <li key={item.key}>{say(item)}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
