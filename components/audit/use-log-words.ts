import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import { isLooking } from "@/lib/audit/rules";
import type { LogEventView } from "@/lib/audit/review/views";

/** What a row of the trace says, in the reader's language. */
export function useLogWords() {
  const t = useTranslations("audit");
  const { shortMoment } = useFormats();

  function what({ act, reading, isDenied, page }: LogEventView): string {
    if (act === "session.refused") return t("review.table.refusedSignIn");
    if (isDenied) return t("review.table.denied", { page });
    if (reading)
      return t(reading.isFile ? "review.table.tookFile" : "review.table.read", {
        what: t(`things.${reading.thing}`),
      });
    switch (act) {
      case "session.started":
        return t("review.table.signedIn");
      case "session.ended":
        return t("review.table.signedOut");
      case "session.appointmentSwitched":
        return t("review.table.switched");
      default:
        return t(isLooking(act) ? "review.table.readOther" : "review.table.didOther", { act });
    }
  }

  function which({ caseCode, caseCount }: LogEventView): string {
    if (caseCode) return caseCode;
    return caseCount > 0 ? t("review.table.cases", { count: caseCount }) : t("review.table.noCase");
  }

  function who({ personName, title, agencyName }: Pick<LogEventView, "personName" | "title" | "agencyName">) {
    const name = [personName, title.toLocaleLowerCase("sv")].filter(Boolean).join(", ");
    return { name: name || t("review.table.system"), agencyName };
  }

  return { what, which, who, when: shortMoment };
}
