import { useTranslations } from "next-intl";
import type { CounterpartWords, Difference } from "@/lib/local-routines/differences";

/** What differs, in words: what it is about, what it said and what it says. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  const t = useTranslations("localRoutines.differences");
  const wordsOf = useDifference();
  return (
    <ul className="border-b border-line">
      {differences.map(wordsOf).map(({ what, from, to }, index) => (
        <li key={`${what} ${String(index)}`} className="border-t border-line py-3">
          <p className="font-semibold">{what}</p>
          <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5">
            <dt className="text-meta leading-6 text-ink-3">{t("from")}</dt>
            <dd className="text-ink-2">{from}</dd>
            <dt className="text-meta leading-6 text-ink-3">{t("to")}</dt>
            <dd>{to}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function useDifference() {
  const t = useTranslations("localRoutines.differences");
  const counterparts = useCounterparts();
  return (one: Difference): { what: string; from: string; to: string } => {
    switch (one.kind) {
      case "deadlineCount":
        return { what: t(`deadlineCount.${one.unit}`), from: String(one.from), to: String(one.to) };
      case "noticeDays":
      case "familyContactDays":
        return { what: t(one.kind), from: String(one.from), to: String(one.to) };
      case "counterparts": {
        const what = t("counterparts", { about: one.about });
        return { what, from: counterparts(one.from), to: counterparts(one.to) };
      }
      case "sentence":
        return { what: t("sentence"), from: one.from, to: one.to };
      case "label":
      case "meaning":
      case "prompt":
      case "before":
      case "during":
      case "after":
      case "closing": {
        const what = t(one.kind, { about: one.about });
        const { from, to } = one;
        return { what: one.language === "en" ? t("onlyEnglish", { what }) : what, from, to };
      }
    }
  };
}

/** Whom a specialist is replaced by, in their order. */
export function useCounterparts() {
  const t = useTranslations("localRoutines.counterparts");
  return (words: readonly CounterpartWords[]) =>
    words
      .map(({ label, belowAge: age }) => (age === null ? label : t("belowAge", { kind: label, age })))
      .join(t("then"));
}
