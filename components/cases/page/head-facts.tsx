import { getLocale, getTranslations } from "next-intl/server";
import type { Fact } from "@/components/ui/fact-list";
import type { CasePageView } from "@/lib/cases/page/views";
import { clockTime, plainDay, shortDay, unbroken } from "@/lib/text/format";

/** Next date and how long the consent holds, for the head of the case; only what there is. */
export async function headFacts({ nextOn, consentUntil }: CasePageView): Promise<Fact[]> {
  const t = await getTranslations("cases.head");
  const locale = await getLocale();
  return [
    ...(nextOn
      ? [
          {
            key: "nextDate",
            label: t("nextDate"),
            value: (
              <b>
                {shortDay(nextOn.day, locale)}{" "}
                {nextOn.startsAt && unbroken(clockTime(nextOn.startsAt, locale))}
              </b>
            ),
          },
        ]
      : []),
    ...(consentUntil
      ? [{ key: "consentUntil", label: t("consentUntil"), value: unbroken(plainDay(consentUntil, locale)) }]
      : []),
  ];
}
