import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { AdaptationView } from "@/lib/local-routines/views";

/** Whether anything is being written, and what is in use. */
export function Standing({ view: { draft, inUseNumber } }: { readonly view: AdaptationView }) {
  const t = useTranslations("localRoutines.standing");
  const { longMoment } = useFormats();
  if (draft) return <p className="font-semibold">{t("draft", { at: longMoment(draft.at), by: draft.by })}</p>;
  return <p className="font-semibold">{inUseNumber ? t("local", { number: inUseNumber }) : t("base")}</p>;
}
