import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { findLocalVersion } from "@/lib/practice-models/local/shelf";

type ModelOfCase = { readonly practiceModel: string; readonly modelVersion: number };

/** The routine's name, and the authority's own version of it where the case was begun by one. */
export function useModelName() {
  const t = useTranslations("localRoutines");
  const { locale } = useFormats();
  return ({ practiceModel, modelVersion }: ModelOfCase) => {
    const model = getPracticeModel(practiceModel, modelVersion).name[locale];
    const local = findLocalVersion(practiceModel, modelVersion);
    return local?.isChanged ? t("localVersion", { model, number: local.number }) : model;
  };
}
